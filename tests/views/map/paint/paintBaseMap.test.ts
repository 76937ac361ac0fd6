import type { Feature, LineString, MultiPolygon, Polygon, Position } from 'geojson';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Areas, Lines } from '../../../../src/load/basemap';
import { SvgContext } from '../../../../src/share/picture/svgContext';
import type { StyledOutlines, OutlineStyle } from '../../../../src/views/map/layers/outlineStyle';
import { worldShape } from '../../../../src/views/map/layers/worldShape';
import { paintBaseMap, type ShapedGround } from '../../../../src/views/map/paint/paintBaseMap';
import type { Box } from '../../../../src/draw/box';
import { project, unproject } from '../../../../src/views/map/layout/projection';

// The stand-in asks whether it was given one.
beforeAll(() => void vi.stubGlobal('Path2D', class {}));
afterAll(() => void vi.unstubAllGlobals());

const zoom = 8;
const origin = project(46, 40, zoom);
const view: Box = { ...origin, width: 200, height: 100 };

/** Positions of a path that is told in px of the view. */
const at = (...points: readonly (readonly [x: number, y: number])[]): Position[] =>
  points.map(([x, y]) => [...unproject(view.x + x, view.y + y, zoom)]);

const feature = <G extends LineString | Polygon | MultiPolygon>(geometry: G): Feature<G, object> => ({
  type: 'Feature',
  properties: {},
  geometry,
});
const linesOf = (...paths: readonly Position[][]): Lines => ({
  type: 'FeatureCollection',
  features: paths.map((coordinates) => feature({ type: 'LineString', coordinates })),
});
const areasOf = (...polygons: readonly Position[][][]): Areas => ({
  type: 'FeatureCollection',
  features: polygons.map((coordinates) => feature({ type: 'Polygon', coordinates })),
});

const square = (x: number, y: number, side: number) =>
  at([x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]);

const thin: OutlineStyle = { color: '#333333', weight: 1 };

const shaped = (ground: StyledOutlines): ShapedGround =>
  ground.map(([data, style]) => [data.features.map(({ geometry }) => worldShape(geometry)), style]);

/** What is written of the drawing, by the stand-in that a picture of the view is made with. */
function drawn(ground: StyledOutlines, from: Box = view, level = zoom): string[] {
  // Only texts are measured by it, and none is here.
  const context = new SvgContext({} as CanvasRenderingContext2D, 'k');
  paintBaseMap(context as unknown as CanvasRenderingContext2D, shaped(ground), level, from);
  return context.svg().split('\n').slice(1);
}

const pathsOf = (lines: readonly string[]) => lines.map((line) => / d="([^"]*)"/.exec(line)?.[1]);

describe('the ground on a canvas', () => {
  it('is a line with round ends, its dashes and its opacity', () => {
    const line = linesOf(at([10, 10], [60, 20], [90, 80]));
    const style = { color: '#333333', weight: 1.5, opacity: 0.8, dash: [7, 4.5] };
    expect(drawn([[line, style]])).toEqual([
      '<path d="M10 10L60 20L90 80" fill="none" stroke="#333333" stroke-width="1.5" stroke-linecap="round" stroke-linejoin="round" stroke-dasharray="7 4.5" opacity="0.8"/>',
    ]);
  });

  it('is an area with its hole, filled under its line', () => {
    const lake = areasOf([square(10, 10, 60), square(30, 30, 20)]);
    const [fill, line, ...more] = drawn([
      [lake, { fillColor: '#88aacc', fillOpacity: 0.5, color: '#446688', weight: 0.8 }],
    ]);
    const path = 'M10 10L70 10L70 70L10 70L10 10ZM30 30L50 30L50 50L30 50L30 30Z';
    expect(fill).toBe(`<path d="${path}" fill="#88aacc" opacity="0.5" fill-rule="evenodd"/>`);
    expect(line).toMatch(new RegExp(`^<path d="${path}" fill="none" stroke="#446688" stroke-width="0.8"`));
    expect(line).not.toContain('opacity');
    expect(more).toEqual([]);
  });

  it('takes a shape of several parts as one', () => {
    const islands: Areas = {
      type: 'FeatureCollection',
      features: [feature({ type: 'MultiPolygon', coordinates: [[square(10, 10, 5)], [square(40, 40, 5)]] })],
    };
    expect(pathsOf(drawn([[islands, { fillColor: '#000000' }]]))).toEqual([
      'M10 10L15 10L15 15L10 15L10 10ZM40 40L45 40L45 45L40 45L40 40Z',
    ]);
  });

  it('keeps the order of the list, each with its own style', () => {
    const line = linesOf(at([0, 0], [50, 50]));
    const colors = drawn([
      [line, { color: '#111111', weight: 9, dash: [1, 2] }],
      [line, { color: '#222222' }],
    ]).map((one) => /stroke="(#\d+)" stroke-width="(\d+)"(.*dasharray)?/.exec(one)?.slice(1));
    expect(colors).toEqual([
      ['#111111', '9', expect.stringContaining('dasharray')],
      ['#222222', '1', undefined],
    ]);
  });

  it.each([
    ['left', [-40, 10]],
    ['right', [240, 10]],
    ['above', [10, -40]],
    ['below', [10, 140]],
  ] as const)('leaves out what lies %s of the view', (_side, [x, y]) => {
    const lines = linesOf(at([x, y], [x + 10, y + 10]), at([5, 5], [9, 9]));
    expect(pathsOf(drawn([[lines, thin]]))).toEqual(['M5 5L9 9']);
  });

  it('keeps what only its width brings into the view, and what passes around it', () => {
    const beside = linesOf(at([-3, 10], [-3, 60]));
    expect(drawn([[beside, { ...thin, weight: 9 }]])).toHaveLength(1);
    expect(drawn([[beside, thin]])).toHaveLength(0);
    expect(drawn([[areasOf([square(-500, -500, 1500)]), { fillColor: '#000000' }]])).toHaveLength(1);
  });

  it('leaves out points that can’t be told from the last one, but never the end of a line', () => {
    const winding = at([10, 10], [10.3, 10.3], [10.6, 10.2], [30, 10], [30.4, 10.4]);
    expect(pathsOf(drawn([[linesOf(winding), thin]]))).toEqual(['M10 10L30 10L30.4 10.4']);
    // Twice as near, twice as fine.
    const nearer = { x: 4 * view.x, y: 4 * view.y, width: 200, height: 100 };
    expect(pathsOf(drawn([[linesOf(winding), thin]], nearer, zoom + 2))[0]?.split('L')).toHaveLength(5);
  });

  it('leaves the context as it was, and draws nothing of nothing', () => {
    const calls: string[] = [];
    const context = new Proxy({} as CanvasRenderingContext2D, {
      get: (_target, name) => () => calls.push(String(name)),
      set: () => true,
    });
    paintBaseMap(context, shaped([[linesOf(), thin]]), zoom, view);
    expect(calls).toEqual(['save', 'setLineDash', 'restore']);
  });
});
