import { expect, it } from 'vitest';
import { layoutPointsMap, mapOutline } from '../../../../src/app/files/columns/pointsMapLayout';

const size = { width: 200, height: 100 };
/** A square around 10° E, 10° N, and one that reaches the antimeridian from the west. */
const outline = mapOutline([square(0, 20, 0, 20), square(160, 180, -10, 10)], []);

function square(west: number, east: number, south: number, north: number) {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'Polygon' as const, coordinates: [ring] };
}

/** Corners or dots of a path, in px. */
function pointsOf(path: string) {
  return Array.from(
    path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g),
    ([, x, y]) => [Number(x), Number(y)] as const,
  );
}

const places = [
  { lng: 5, lat: 5 },
  { lng: 15, lat: 12 },
  { lng: 12, lat: 15 },
];

it('fits points into the box with a margin, north up and east to the right', () => {
  const { dots, extent } = layoutPointsMap(places, outline, size);
  expect(extent).toEqual({ south: 5, north: 15, west: 5, east: 15 });
  const drawn = pointsOf(dots);
  expect(drawn).toHaveLength(3);
  const [first, second, third] = drawn as [
    readonly [number, number],
    readonly [number, number],
    readonly [number, number],
  ];
  expect(first[0]).toBeLessThan(third[0]);
  expect(third[0]).toBeLessThan(second[0]);
  expect(third[1]).toBeLessThan(second[1]);
  for (const [x, y] of drawn) {
    expect(x).toBeGreaterThan(10);
    expect(x).toBeLessThan(190);
    expect(y).toBeGreaterThanOrEqual(10);
    expect(y).toBeLessThanOrEqual(90);
  }
  // As high as the margin lets it be: the width has room to spare.
  expect(third[1]).toBeLessThan(20);
});

it('draws only the land in sight', () => {
  expect(layoutPointsMap(places, outline, size).land.match(/M/g)).toHaveLength(1);
  expect(layoutPointsMap([], outline, size).land.match(/M/g)).toHaveLength(2);
});

it('draws points on both sides of the antimeridian beside one another', () => {
  const pacific = [
    { lng: 178, lat: -2 },
    { lng: -176, lat: 3 },
  ];
  const { dots, extent, land } = layoutPointsMap(pacific, outline, size);
  expect(extent).toEqual({ south: -2, north: 3, west: 178, east: -176 });
  const [west, east] = pointsOf(dots).map(([x]) => x);
  expect(west).toBeGreaterThan(0);
  expect(east).toBeGreaterThan(west as number);
  expect(east).toBeLessThan(200);
  expect(pointsOf(land)).not.toHaveLength(0);
});

it('shows a single point in its surroundings, and no farther than the poles', () => {
  const { dots } = layoutPointsMap([{ lng: 10, lat: 10 }], outline, size);
  expect(pointsOf(dots)).toEqual([[100, 50]]);
  const polar = layoutPointsMap([{ lng: 10, lat: 89 }], outline, size);
  const [[x, y] = [0, 0]] = pointsOf(polar.dots);
  expect(x).toBe(100);
  expect(y).toBeGreaterThan(0);
  expect(y).toBeLessThan(50);
});

it('draws one dot where many points fall on one', () => {
  const many = Array.from({ length: 1000 }, (_, index) => ({ lng: 5 + (index % 2), lat: 5 }));
  expect(pointsOf(layoutPointsMap(many, undefined, size).dots)).toHaveLength(2);
});

it('shows the world where there is no point', () => {
  const { dots, extent } = layoutPointsMap([], outline, size);
  expect(dots).toBe('');
  expect(extent).toBeUndefined();
});
