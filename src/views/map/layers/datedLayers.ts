import type { Window } from '../../../engine/questions';
import type { ConflictMap, Dated, LayerStyle } from '../../../model/conflictMap';
import { plainDay } from '../../../model/day';

/** A state of the ground on one day, and the days on which the map may show it. */
export type DatedLayer = Dated & {
  /** Id of its layer. */
  readonly layer: string;
  readonly style: LayerStyle;
};

/** The dated layers of a conflict's map. */
export type DatedLayers = {
  /** From below. */
  readonly all: readonly DatedLayer[];
  /**
   * What of the ground holds on every day of a window. A window that reaches beyond a layer's days leaves it out:
   * states of different days on one map would be one that never was. The same layers are the same list.
   */
  readonly within: (window: Window) => readonly DatedLayer[];
};

/** Finds the dated layers of a map and which of them hold in a window. */
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
