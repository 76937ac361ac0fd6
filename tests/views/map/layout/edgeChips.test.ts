import { describe, expect, it } from 'vitest';
import type { EventMark } from '../../../../src/engine/eventMark';
import type { Place } from '../../../../src/model/place';
import { boxInside, boxesTouch } from '../../../../src/draw/box';
import {
  edgeChips,
  recountCrowded,
  type ChipFrame,
  type EdgeChip,
  type ToCount,
} from '../../../../src/views/map/layout/edgeChips';
import { groupMarks, type Group } from '../../../../src/views/map/layout/groupMarks';
import { project } from '../../../../src/views/map/layout/projection';
import { mark, measure, place } from '../marks';

const zoom = 8;
const centre = project(46, 40, zoom);
const view = { x: centre.x - 400, y: centre.y - 200, width: 800, height: 400 };
const frame: ChipFrame = { view, zoom, cards: [], rooms: [], named: 3, mayBeUnplaced: false };
const texts = {
  nameOf: (index: number) => `place ${index}`,
  textOf: (kind: string) => kind,
  measure,
};

// In the view are a degree and a half around 46, 40; the others are west, east, north and south of it.
const places = [
  place('here', 46, 40),
  place('west', 40, 40),
  place('east', 52, 40),
  place('north', 46, 44),
  place('south', 46, 36),
  place('north-west', 45.9, 44),
];
const noPoint: Place = { id: 'nowhere', names: { en: 'nowhere' }, precision: 'not-stated' };

/** What is counted of some marks: all beyond the view, or of those in it what finds no room. */
function toCount(marks: readonly EventMark[], crowdedAt: readonly number[] = []): ToCount {
  const { rings, seats, outside, placeless } = groupMarks(marks, [...places, noPoint], [39, 30, 60, 50]);
  const groups = [...rings, ...seats];
  const isBeyond = (group: Group) => group.place !== 0;
  return {
    outside,
    placeless,
    groups,
    beyond: groups.filter(isBeyond),
    crowdedOut: groups.filter((group) => crowdedAt.includes(group.place)),
  };
}

const at = (...counts: readonly number[]): EventMark[] =>
  counts.flatMap((count, index) => Array.from({ length: count }, (_, i) => mark(index * 100 + i, index)));

/** Chips short: `place west@map 2`. */
const short = (chips: readonly EdgeChip[]) =>
  chips.map(({ kind, ids, marks }) => `${kind} ${ids.join('+')} ${marks.length}`);
const chipsOf = (
  marks: readonly EventMark[],
  more: Partial<ChipFrame> = {},
  crowdedAt: readonly number[] = [],
) => edgeChips(toCount(marks, crowdedAt), places, { ...frame, ...more }, texts);

describe('the chips at the map’s edge', () => {
  it('are one a place beyond it, the busiest first, each on its side of the map', () => {
    const chips = chipsOf(at(5, 1, 3, 2));
    expect(short(chips)).toEqual(['place east@map 3', 'place north@map 2', 'place west@map 1']);
    const [east, north, west] = chips.map(({ box }) => box);
    expect(east && east.x + east.width).toBe(800 - 12);
    expect(north?.y).toBe(12);
    expect(west?.x).toBe(12);
    for (const { box } of chips) expect(box.height).toBe(24);
    expect(east?.width).toBe(measure('place 2') + 7 + 26);
    expect(chips.map(({ key, places: indexes }) => [key, ...indexes])).toEqual([
      ['place 2', 2],
      ['place 3', 3],
      ['place 1', 1],
    ]);
  });

  it('are none where all is in the view', () => expect(chipsOf(at(5))).toEqual([]));

  it('are of as many figures as they count', () => {
    const [chip] = chipsOf(at(0, 12));
    expect(chip?.box.width).toBe(measure('place 1') + 14 + 26);
  });

  it('are of the first of two places with as many', () => {
    expect(short(chipsOf(at(0, 0, 2, 2)))).toEqual(['place east@map 2', 'place north@map 2']);
  });

  it('count what has none of its own on one chip more, unless that would be a single place', () => {
    expect(short(chipsOf(at(0, 1, 3, 2, 1)))).toHaveLength(4);
    const chips = chipsOf(at(0, 1, 5, 4, 3, 2));
    expect(short(chips)).toEqual([
      'place east@map 5',
      'place north@map 4',
      'place south@map 3',
      'elsewhere north-west@map+west@map 3',
    ]);
    expect(chips.at(-1)).toMatchObject({ key: 'elsewhere', places: [5, 1] });
  });

  it('count all together in the corner of a small map, from the left and upwards', () => {
    const marks = [...at(0, 1, 3), mark(900, 6)];
    const chips = chipsOf(marks, { named: 0 });
    expect(short(chips)).toEqual(['none none 1', 'beyond east@map+west@map 4']);
    const [none, beyond] = chips.map(({ box }) => box);
    expect(none).toMatchObject({ x: 12, y: 400 - 12 - 24 });
    expect(beyond?.y).toBe(none?.y);
    expect(beyond?.x).toBeGreaterThanOrEqual((none?.x ?? 0) + (none?.width ?? 0) + 6);
    const narrow = chipsOf(marks, { named: 0, view: { ...view, width: 120 } }).map(({ box }) => box);
    expect(narrow[1]?.x).toBe(12);
    expect(narrow[1]?.y).toBe((narrow[0]?.y ?? 0) - 30);
  });

  it('keep off cards, and stand in the corner where nothing is free', () => {
    const card = { x: 0, y: 340, width: 300, height: 60 };
    const [chip] = chipsOf([mark(0, 6)], { cards: [card] });
    expect(chip && boxesTouch(chip.box, card, 6)).toBe(false);
    const [lost] = chipsOf([mark(0, 6)], { cards: [{ x: 0, y: 0, width: 800, height: 400 }] });
    expect(lost?.box).toMatchObject({ x: 12, y: 364 });
  });

  it('say that events without a place may be there, where none is seen', () => {
    expect(short(chipsOf(at(1), { mayBeUnplaced: true }))).toEqual(['none none 0']);
  });

  it('count what finds no room in the view', () => {
    expect(short(chipsOf(at(5), {}, [0]))).toEqual(['crowded here@there 5']);
  });

  it('ask for what was said, or what happened, where both are counted apart', () => {
    const said = [mark(0, 0, { role: 'seat' }), mark(1, 0)];
    const [chip] = chipsOf(said, {}, [0]);
    expect(chip?.ids.toSorted()).toEqual(['here@said', 'here@there']);
    // One manner of a place is in frame, the other beyond it.
    const counted = toCount([mark(0, 1, { role: 'venue' }), mark(1, 1)]);
    const [ring] = counted.groups;
    const only = edgeChips({ ...counted, beyond: ring ? [ring] : [] }, places, frame, texts);
    expect(short(only)).toEqual(['place west@there 1']);
    expect(short(edgeChips(counted, places, frame, texts))).toEqual(['place west@map 2']);
  });

  it('go to a side where above or below there is no room, and to the others where there is none', () => {
    const top = { x: 0, y: 0, width: 800, height: 60 };
    const [aside] = chipsOf(at(0, 0, 0, 2), { rooms: [top] });
    expect(aside?.box.x).toBe(800 - 12 - (aside?.box.width ?? 0));
    const [left] = chipsOf(at(0, 0, 0, 0, 0, 2), { rooms: [top] });
    expect(left?.box.x).toBe(12);
    const rooms = [top, { x: 700, y: 0, width: 100, height: 400 }, { x: 0, y: 0, width: 140, height: 400 }];
    const chips = chipsOf(at(0, 0, 0, 2, 3), { rooms });
    expect(short(chips).toSorted()).toEqual(['elsewhere north@map 2', 'place south@map 3']);
    for (const { box } of chips)
      expect(boxInside(box, { x: 0, y: 0, width: 800, height: 400 }, 12)).toBe(true);
  });

  it('stand in the corner where there is no room beside the places at all', () => {
    const chips = chipsOf(at(0, 2, 3), { rooms: [{ x: 0, y: 0, width: 800, height: 400 }] });
    expect(short(chips)).toEqual(['elsewhere east@map+west@map 5']);
    expect(chips[0]?.box).toMatchObject({ x: 12, y: 364 });
  });

  it('have that of the others on the side where most of them are', () => {
    // Of one place each: north, north-west and south; named are two others.
    const chips = chipsOf(at(0, 5, 4, 1, 1, 1), { named: 2 });
    expect(short(chips).at(-1)).toBe('elsewhere north@map+south@map+north-west@map 3');
    expect(chips.at(-1)?.box.y).toBe(12);
    // The busiest of them is south, but most are north.
    expect(chipsOf(at(0, 5, 4, 1, 2, 1), { named: 2 }).at(-1)?.box.y).toBe(12);
  });

  it('have that of the others behind those of places on its side', () => {
    const west = [place('west', 40, 40), place('north of it', 40, 41), place('farther', 40, 41.5)];
    const marks = [mark(0, 0), mark(1, 0), mark(2, 1), mark(3, 2)];
    const { outside, placeless } = groupMarks(marks, west, [44, 30, 60, 50]);
    const counted = { outside, placeless, groups: [], beyond: [], crowdedOut: [] };
    const chips = edgeChips(counted, west, { ...frame, named: 1 }, texts);
    expect(chips.map(({ kind, box }) => [kind, box.x])).toEqual([
      ['place', 12],
      ['elsewhere', 12],
    ]);
    expect(chips[1]?.box.y).toBeGreaterThan(chips[0]?.box.y ?? Infinity);
  });
});

describe('what finds no room after all', () => {
  it('is counted again on its chip, which goes where all have found some', () => {
    const before = chipsOf([...at(3, 1), mark(900, 6)], {}, [0]);
    expect(short(before)).toEqual(['none none 1', 'crowded here@there 3', 'place west@map 1']);
    const fewer = toCount(at(2), [0]);
    const again = recountCrowded(before, fewer, places);
    expect(short(again)).toEqual(['none none 1', 'crowded here@there 2', 'place west@map 1']);
    expect(again.map(({ box }) => box)).toEqual(before.map(({ box }) => box));
    expect(short(recountCrowded(before, toCount(at(2)), places))).toEqual([
      'none none 1',
      'place west@map 1',
    ]);
  });
});
