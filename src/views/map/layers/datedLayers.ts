import type { Window } from '../../../engine/questions';
import type { ConflictMap, Dated, LayerStyle } from '../../../model/conflictMap';
import { plainDay } from '../../../model/day';

/** Map layer with the state of some days, and the days on which it may be shown. */
export type DatedLayer = Dated & {
  /** Id of the layer. */
  readonly layer: string;
  readonly style: LayerStyle;
};

/** Dated layers of a conflict's map. */
export type DatedLayers = {
  /** Dated layers from bottom to top. */
  readonly all: readonly DatedLayer[];
  /**
   * Returns the dated layers valid on every day of a window: states of different days are never mixed. The same
   * layers are the same list.
   */
  readonly within: (window: Window) => readonly DatedLayer[];
};

/** Collects the dated layers of a map. */
export function datedLayers({ layers }: Pick<ConflictMap, 'layers'>): DatedLayers {
  const all = layers.flatMap(({ id, style, dated }) =>
    dated && style ? [{ ...dated, layer: id, style }] : [],
  );
  const days = all.map(({ from, to }) => ({ from: plainDay(from), to: plainDay(to) }));
  const lists = new Map<string, readonly DatedLayer[]>();
  return {
    all,
    within({ from, to }) {
      const held = days.map((span) => span.from <= from && to <= span.to);
      const key = held.join();
      let list = lists.get(key);
      if (!list) lists.set(key, (list = all.filter((_, i) => held[i])));
      return list;
    },
  };
}
