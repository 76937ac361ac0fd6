import { describe, expect, it } from 'vitest';
import type { EventMark } from '../../../../src/engine/eventMark';
import type { Group } from '../../../../src/views/map/layout/groupMarks';
import type { Seat } from '../../../../src/views/map/layout/mapLayout';
import { labelSpots } from '../../../../src/views/map/layout/names/placeLabels';
import type { Ring } from '../../../../src/views/map/layout/rings/ring';
import { namedOf } from '../../../../src/views/map/layout/names/roomForNames';
import { input, mark, measure, place } from '../sample';

const round = (px: number) => Math.round(px * 10) / 10;
const spots = (name: string) =>
  labelSpots({ x: 100, y: 100, r: 10, name, weight: 1 }, 3, measure).map(({ of, lines, align, box }) => {
    expect(of).toBe(3);
    return [lines.join('|'), align, round(box.x), round(box.y), round(box.width), box.height];
  });

describe('where a name may stand', () => {
  it('is right, left, above or below its ring, then slantwise', () => {
    expect(spots('Shusha')).toEqual([
      ['Shusha', 'left', 115, 92.5, 42, 15],
      ['Shusha', 'right', 43, 92.5, 42, 15],
      ['Shusha', 'center', 79, 72, 42, 15],
      ['Shusha', 'center', 79, 113, 42, 15],
      ['Shusha', 'left', 110.6, 80.4, 42, 15],
      ['Shusha', 'left', 110.6, 104.6, 42, 15],
      ['Shusha', 'right', 47.4, 80.4, 42, 15],
      ['Shusha', 'right', 47.4, 104.6, 42, 15],
    ]);
  });

  it('is the same in two lines, as wide as the longer, after all in one', () => {
    const all = spots('Stepanakert / Khankendi');
    expect(all).toHaveLength(16);
    expect(all[0]?.[0]).toBe('Stepanakert / Khankendi');
    expect(all[8]).toEqual(['Stepanakert /|Khankendi', 'left', 115, 85, 91, 30]);
    expect(all[10]).toEqual(['Stepanakert /|Khankendi', 'center', 54.5, 57, 91, 30]);
  });

  it.each([
    ['Line of the Contact', 'Line of the|Contact'],
    ['New York Township', 'New York|Township'],
    ['Karabakh Range', 'Karabakh|Range'],
    ['Karabakh Rang', undefined],
    ['Nagornokarabakhskaya', undefined],
    ['a / b', 'a /|b'],
    [' / Shusha and more', ' / Shusha|and more'],
  ])('cuts %s as %s', (name, lines) => {
    expect(spots(name)[8]?.[0]).toBe(lines);
  });
});

describe('what names stand beside', () => {
  const group = (at: number, count: number, style: Group['style'] = 'settlement'): Group => ({
    key: `${at}/${style}`,
    place: at,
    style,
    lng: 46,
    lat: 40,
    marks: Array.from({ length: count }, (_, row): EventMark => mark(row, at)),
  });
  const ring = (of: Group, x = 0) => ({ group: of, style: of.style, x, y: 5, r: 9, reach: 12 }) as Ring;
  const seat = (of: Group) => ({ group: of, x: 7, y: 8 }) as Seat;
  const places = ['A', 'B', 'C'].map((name) => place(name, 46, 40));
  const named = (rings: readonly Ring[], seats: readonly Seat[] = []) =>
    namedOf(input([], places), rings, seats).map(({ name, weight }) => [name, weight]);

  it('are rings, the heavier the more events they hold, settlements a little more', () => {
    expect(namedOf(input([], places), [ring(group(0, 3), 4)], [])).toEqual([
      { x: 4, y: 5, r: 12, name: 'A', weight: 5 },
    ]);
    expect(named([ring(group(1, 3, 'district')), ring(group(2, 1, 'exact'))])).toEqual([
      ['B', 3],
      ['C', 1],
    ]);
  });

  it('are of a place’s rings the larger one, of equals the first, and none on a line', () => {
    expect(named([ring(group(0, 2)), ring(group(0, 3, 'district')), ring(group(0, 9, 'line'))])).toEqual([
      ['', 4],
      ['A', 3],
      ['', 9],
    ]);
    expect(named([ring(group(0, 3)), ring(group(0, 3, 'district'))])).toEqual([
      ['A', 5],
      ['', 3],
    ]);
  });

  it('are seats whose place has no ring; names stand off all seats quietly', () => {
    expect(namedOf(input([], places), [ring(group(0, 1))], [seat(group(0, 4)), seat(group(1, 4))])).toEqual([
      { x: 0, y: 5, r: 12, name: 'A', weight: 3 },
      { x: 7, y: 8, r: 14, name: '', weight: 0, quiet: true },
      { x: 7, y: 8, r: 14, name: 'B', weight: 0, quiet: true },
    ]);
  });
});
