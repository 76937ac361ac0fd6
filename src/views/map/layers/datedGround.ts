import type { Window } from '../../../engine/questions';
import type { PlainKey } from '../../../i18n/messageKey';
import type { Basemap } from '../../../load/basemap';
import { plainDay } from '../../../model/day';

/** A state of the ground on one day, and the days on which the map may show it. */
export type DatedGround = {
  readonly layer: Extract<keyof Basemap, 'held' | 'contactline1994' | 'nkao1991'>;
  /** First and last day, `YYYY-MM-DD`: the visible window must lie within them. */
  readonly from: string;
  readonly to: string;
  /** Stands on the map and in the key; it names the day or year that the state is of. */
  readonly caption: Extract<PlainKey, `key.ground.${string}`>;
  /** One sentence: what it is and what it isn't. */
  readonly meaning: PlainKey;
};

/**
 * The dated layers of the base map, from below. From the ceasefire of 12 May 1994 the ground stood as drawn until
 * 26 September 2020. In the war it is the state that the fighting began from, and is shown as that, under its date,
 * until the ceasefire of 10 November; from then on it would contradict what is agreed. The oblast was founded on
 * 7 July 1923 and abolished on 26 November 1991.
 */
export const datedGround: readonly DatedGround[] = [
  {
    layer: 'held',
    from: '1994-05-12',
    to: '2020-11-10',
    caption: 'key.ground.held',
    meaning: 'key.ground.heldText',
  },
  {
    layer: 'contactline1994',
    from: '1994-05-12',
    to: '2020-11-10',
    caption: 'key.ground.contactline1994',
    meaning: 'key.ground.contactline1994Text',
  },
  {
    layer: 'nkao1991',
    from: '1923-07-07',
    to: '1991-11-26',
    caption: 'key.ground.nkao1991',
    meaning: 'key.ground.nkao1991Text',
  },
];

/**
 * What of the ground holds on every day of a window. A window that reaches beyond a layer's days leaves it out:
 * states of different days on one map would be one that never was. The same layers are the same list.
 */
export function groundWithin({ from, to }: Window): readonly DatedGround[] {
  const bits = days.reduce((sum, span, i) => (span.from <= from && to <= span.to ? sum | (1 << i) : sum), 0);
  let list = lists.get(bits);
  if (!list) lists.set(bits, (list = datedGround.filter((_, i) => bits & (1 << i))));
  return list;
}

const days: readonly Window[] = datedGround.map(({ from, to }) => ({
  from: plainDay(from),
  to: plainDay(to),
}));
const lists = new Map<number, readonly DatedGround[]>();
