import type { Window } from '../../../engine/questions';
import type { ConflictMap, Dated, LayerStyle } from '../../../model/conflictMap';
import { plainDay } from '../../../model/day';

/** Map layer valid for a span of days, such as who held what, with its caption and style. */
export type DatedLayer = Dated & {
  /** Id of the layer. */
  readonly layer: string;
  readonly style: LayerStyle;
};

/** Dated layers of a conflict's map: layers valid for a span of days only. */
export type DatedLayers = {
  /** All dated layers, from bottom to top. */
  readonly all: readonly DatedLayer[];
  /**
   * Returns the dated layers valid on every day of a time window, since states of different days must not be
   * mixed. Equal results are the same array.
   */
  readonly within: (window: Window) => readonly DatedLayer[];
};

/** Collects a map's dated layers, and a lookup of those valid throughout a time window. */
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
