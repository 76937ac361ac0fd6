import { describe, expect, test } from 'vitest';
import type { Body } from '../../../../../src/views/map/layout/rings/body';
import type { MapLayout } from '../../../../../src/views/map/layout/mapLayout';
import type { Ring } from '../../../../../src/views/map/layout/rings/ring';
import { roomsForNames } from '../../../../../src/views/map/layout/names/roomForNames';
import type { Settled } from '../../../../../src/views/map/layout/rings/settleRings';
import { input, mark, place } from '../../sample';

const view = { x: -200, y: -200, width: 400, height: 400 };
const places = [place('Shusha', 0, 0), place('', 0, 0), place('', 0, 0)];

type Thing = { readonly x: number; readonly y: number; readonly kind: 'ring' | 'seat' };

/** Where all stand once the busy ring in the middle got room for its name; undefined where it got none. */
function moved(
  others: readonly Thing[],
  { events = 8, named = false, middle = 0 } = {},
): readonly { readonly x: number; readonly y: number }[] | undefined {
  const group = (index: number, count: number) => ({
    place: index,
    marks: Array.from({ length: count }, (_, row) => mark(row, index)),
  });
  const ring = (x: number, y: number, index: number, count: number) =>
    ({ x, y, reach: 14, style: 'settlement', group: group(index, count) }) as unknown as Ring;
  const rings = [
    ring(middle, 0, 0, events),
    ...others.flatMap(({ x, y, kind }, i) => (kind === 'ring' ? [ring(x, y, i + 1, 1)] : [])),
  ];
  const seats = others.flatMap(({ x, y, kind }, i) =>
    kind === 'seat' ? [{ x, y, anchor: { x, y }, moved: false, group: group(i + 1, 1) }] : [],
  );
  const bodies: Body[] = [...rings, ...seats].map(({ x, y }) => ({ x, y, r: 14, mobility: 1 }));
  const first = {
    rings,
    seats,
    labels: named ? [{ of: 0 }] : [],
  } as unknown as MapLayout;
  let found: Settled | undefined;
  roomsForNames(
    input([], places),
    { view, cards: [], chips: [] },
    {
      level: { bodies },
      points: bodies.map(({ x, y }) => ({ x, y })),
      crowdedOut: new Set(),
      size: 0,
    } as unknown as Settled,
    first,
    (settled) => {
      found ??= settled;
      return { ...first, labels: [{ of: 0 }] } as unknown as MapLayout;
    },
  );
  return found?.points;
}

describe('room for the name of a busy ring', () => {
  const ringAt = (x: number, y: number): Thing => ({ x, y, kind: 'ring' });
  const seatAt = (x: number, y: number): Thing => ({ x, y, kind: 'seat' });

  // All around it, so that no spot of its name is free.
  const around = (kindOf: (x: number, y: number) => Thing['kind']): Thing[] =>
    [0, 1, 2, 3, 4, 5, 6, 7].map((eighth) => {
      const x = 44 * Math.cos((eighth * Math.PI) / 4);
      const y = 44 * Math.sin((eighth * Math.PI) / 4);
      return { x, y, kind: kindOf(x, y) };
    });
  /** How far those moved that stood on one side of it, px. */
  const gaveWay = (others: readonly Thing[], isThere: (thing: Thing) => boolean) => {
    const ordered = [
      ...others.filter(({ kind }) => kind === 'ring'),
      ...others.filter(({ kind }) => kind === 'seat'),
    ];
    const points = moved(others)?.slice(1) ?? [];
    return ordered.reduce(
      (sum, thing, i) =>
        isThere(thing)
          ? sum + Math.hypot((points[i]?.x ?? NaN) - thing.x, (points[i]?.y ?? NaN) - thing.y)
          : sum,
      0,
    );
  };

  test('is made by moving others aside, never the ring itself', () => {
    const others = around(() => 'ring');
    expect(moved(others)?.[0]).toEqual({ x: 0, y: 0 });
    expect(gaveWay(others, () => true)).toBeGreaterThan(1);
  });

  test.each([
    ['left', -1],
    ['right', 1],
  ])('is made where seats stand rather than rings: %s', (_, side) => {
    const others = around((x, y) => (x * side > 20 && Math.abs(y) < 20 ? 'seat' : 'ring'));
    const seatsGave = gaveWay(others, ({ kind }) => kind === 'seat');
    expect(seatsGave).toBeGreaterThan(5);
    const opposite = gaveWay(others, ({ x, y }) => x * side < -20 && Math.abs(y) < 20);
    expect(seatsGave).toBeGreaterThan(opposite);
  });

  test.each([
    ['right', -1],
    ['left', 1],
  ])('is made where nobody stands: %s', (_, side) => {
    const others = around(() => 'ring').filter(({ x, y }) => !(x * side < -20 && Math.abs(y) < 20));
    expect(gaveWay(others, ({ x, y }) => x * side > 20 && Math.abs(y) < 20)).toBeLessThan(1);
  });

  test('is made where nobody stands, however far all the others are on one side', () => {
    const far = [-120, -60, 0, 60, 120].map((y) => ringAt(-180, y));
    expect(gaveWay([seatAt(62, 0), ...far], ({ kind }) => kind === 'seat')).toBe(0);
  });

  test.each([
    ['is named already', { named: true }],
    ['has few events', { events: 2 }],
    ['is out of view', { middle: 201 }],
  ])('is made for none that %s', (_, more) => {
    expect(moved([ringAt(40, 0)], more)).toBeUndefined();
  });
});
