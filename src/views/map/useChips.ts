import { useMemo } from 'react';
import type { Place } from '../../model/place';
import type { Group } from './groupMarks';
import { measures } from './measureText';
import { placeChips, type Chip } from './placeChips';
import type { Naming } from '../../i18n/placeName';
import { placeName } from './placeName';
import { project, type Box } from './projection';

export type EdgeChip = {
  readonly key: string;
  readonly name: string;
  readonly box: Box;
  /** One place, or several that share the last chip. */
  readonly groups: readonly Group[];
};

const chipHeightPx = 24;
const noChips: readonly EdgeChip[] = [];

/** Chips at the edge of the map for the places beyond it: the busiest ones by name, the others together. */
export function useChips(
  outside: readonly Group[],
  places: readonly Place[],
  naming: Naming,
  elsewhere: string,
  size: { readonly width: number; readonly height: number },
  cards: readonly Box[],
): readonly EdgeChip[] {
  const { width, height } = size;
  return useMemo(() => {
    const most = width < 560 ? 0 : width < 900 || height < 420 ? 3 : 8;
    if (most === 0 || outside.length === 0) return noChips;
    const busiest = [...outside].sort((a, b) => b.marks.length - a.marks.length || a.place - b.place);
    const named = busiest.length <= most + 1 ? busiest : busiest.slice(0, most);
    const others = busiest.slice(named.length);
    const wanted = named.map((group) => ({
      key: group.key,
      name: placeName(places[group.place], naming),
      groups: [group] as readonly Group[],
    }));
    if (others.length > 0) wanted.push({ key: 'elsewhere', name: elsewhere, groups: others });
    const chips: Chip[] = wanted.map(({ key, name, groups }) => ({
      key,
      towards: towards(groups),
      width: measures.town(name) + 7 * String(countOf(groups)).length + 26,
      height: chipHeightPx,
    }));
    const boxes = placeChips(chips, { width, height }, cards);
    return wanted.flatMap((chip) => {
      const box = boxes.get(chip.key);
      return box ? [{ ...chip, box }] : [];
    });
  }, [outside, places, naming, elsewhere, width, height, cards]);
}

function countOf(groups: readonly Group[]): number {
  return groups.reduce((sum, { marks }) => sum + marks.length, 0);
}

/** From the middle of the Caucasus to the places; the same wherever the map is, so that chips stay put. */
function towards(groups: readonly Group[]) {
  const middle = project(46.5, 40, 0);
  const points = groups.map(({ lng, lat }) => project(lng, lat, 0));
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return { x: mean(points.map(({ x }) => x)) - middle.x, y: mean(points.map(({ y }) => y)) - middle.y };
}
