import type { Areas, Basemap } from '../../../load/basemap';
import { textIn } from '../../../model/text';
import { polygonsOf } from '../layers/basemap';
import { captionForms, captionLinePx, groundSpots, type GroundCaption } from './groundSpots';
import type { Measure } from '../../../draw/measureText';
import { thinCaptions, type Caption } from './placeLabels';
import { belongsIn } from './body';
import { crossingsAt } from '../cards/crossingsAt';
import type { Box, Point } from '../../../draw/box';
import { project } from './projection';

export type CaptionKind = 'ground' | 'country' | 'water' | 'town';

/** A name of the base map where there is room for it. Px of the world at the layout's zoom. */
export type MapCaption = {
  readonly kind: CaptionKind;
  /** A line break parts its lines. */
  readonly text: string;
  readonly box: Box;
  readonly dot: Point | undefined;
};

/** Points where a country's name may stand, best first: by hand, clear of where the rings crowd. */
const countrySpots: { readonly [id: string]: readonly (readonly [number, number])[] } = {
  ARM: [
    [44.95, 40.24],
    [45.2, 39.98],
    [44.55, 40.62],
    [45.35, 40.5],
    [44.4, 40.9],
    [45.75, 39.65],
  ],
  AZE: [
    [48.35, 40.3],
    [48.05, 40.15],
    [48.2, 39.85],
    [47.75, 40.5],
    [48.55, 40.65],
    [47.6, 40.1],
    [49.1, 40.1],
    [47.4, 40.95],
  ],
  IRN: [
    [47.55, 39.1],
    [47.3, 38.9],
    [46.9, 38.75],
    [46.55, 38.55],
    [47.9, 38.85],
    [45.4, 38.6],
    [47.75, 39.25],
  ],
  GEO: [
    [44.6, 41.75],
    [43.8, 41.95],
    [42.7, 42.1],
    [45.3, 41.7],
  ],
  RUS: [
    [46.4, 43.2],
    [44.2, 43.6],
    [41.4, 44.1],
    [47.4, 42.3],
    [47, 42.7],
  ],
  TUR: [
    [42.6, 40.1],
    [41.3, 39.7],
    [43.1, 39.7],
    [40, 40.2],
    [43.3, 40.45],
  ],
};

/** The exclave keeps its own name, since nobody finds it under its country's. */
const nakhchivanSpots: readonly (readonly [number, number])[] = [
  [45.35, 39.42],
  [45.55, 39.2],
  [45.1, 39.55],
];

export type CaptionInput = {
  readonly basemap: Basemap;
  readonly language: string;
  readonly nakhchivan: string;
  /** What of the ground is drawn: a state of a day says which. Default: nothing. */
  readonly ground?: readonly GroundCaption[];
  readonly zoom: number;
  readonly view: Box;
  readonly measure: { readonly [kind in CaptionKind]: Measure };
  readonly rings: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  /** Names beside rings, and the cards on the map. */
  readonly taken: readonly Box[];
  /** Points that have a ring: their towns are named there, not twice. */
  readonly named: readonly { readonly lng: number; readonly lat: number }[];
};

/** Names of countries, waters and towns, thinned so that none touches another, a ring or a card. */
export function placeCaptions(input: CaptionInput): MapCaption[] {
  const { basemap, language, zoom, view, measure } = input;
  const at = ([lng, lat]: readonly [number, number]) => project(lng, lat, zoom);
  const wanted: (Caption & { readonly kind: CaptionKind })[] = [];
  const want = (kind: CaptionKind, text: string, spots: readonly Point[]) => {
    if (text === '' || spots.every((spot) => !belongsIn(spot, view))) return;
    const width = measure[kind](text);
    wanted.push({ kind, text, spots, dot: kind === 'town', width, height: captionLinePx });
  };
  for (const country of basemap.countries.features)
    want(
      'country',
      textIn(country.properties.name, language).toLocaleUpperCase(language),
      (countrySpots[String(country.id)] ?? []).map(at),
    );
  want('country', input.nakhchivan.toLocaleUpperCase(language), nakhchivanSpots.map(at));
  for (const { text, spots } of waterNames(basemap.water, language, zoom, measure.water))
    want('water', text, spots);
  for (const town of basemap.towns) {
    const here = input.named.some(({ lng, lat }) => Math.hypot(lng - town.lng, lat - town.lat) < 0.06);
    if (!here) want('town', town.name, [at([town.lng, town.lat])]);
  }
  // They go first: what they date is on the map, whether or not they are.
  const dated = groundCaptions(input);
  const taken = [...input.taken, ...dated.map(({ box }) => box)];
  const others = thinCaptions(wanted, input.rings, taken, view).map(({ of, box, dot }) => {
    const { kind, text } = wanted[of] as (typeof wanted)[number];
    return { kind, text, box, dot };
  });
  return [...dated, ...others];
}

/** A dated layer without its date says less than the truth: its caption may stand so much nearer to others, px. */
const tightPx = 2;

function tighter({ x, y, width, height }: Box): Box {
  return { x: x + tightPx, y: y + tightPx, width: width - 2 * tightPx, height: height - 2 * tightPx };
}

/** The captions of dated layers, each in the widest of its forms that finds room. */
function groundCaptions({ ground = [], basemap, zoom, view, measure, rings, taken }: CaptionInput) {
  const placed: MapCaption[] = [];
  for (const { layer, text: whole } of ground) {
    for (const text of captionForms(whole)) {
      const lines = text.split('\n');
      const width = Math.max(...lines.map(measure.ground));
      const height = captionLinePx * lines.length;
      const spots = groundSpots(basemap[layer], width, height, zoom, view);
      const clear = [...taken.map(tighter), ...placed.map(({ box }) => box)];
      const [found] = thinCaptions([{ text, spots, dot: false, width, height }], rings, clear, view);
      if (!found) continue;
      placed.push({ kind: 'ground', text, box: found.box, dot: undefined });
      break;
    }
  }
  return placed;
}

/** Names of waters that are wide enough to hold them. */
function waterNames(water: Areas, language: string, zoom: number, measure: Measure) {
  const seen = new Map<string, { text: string; spots: Point[] }>();
  for (const feature of water.features) {
    const text = textIn(feature.properties.name, language);
    if (text === '') continue;
    for (const rings of polygonsOf(feature)) {
      const points = (rings[0] ?? []).map(([lng = 0, lat = 0]) => project(lng, lat, zoom));
      const spots = widestSpots(points, measure(text) + 8);
      const entry = seen.get(text) ?? { text, spots: [] };
      entry.spots.push(...spots);
      seen.set(text, entry);
    }
  }
  return [...seen.values()].filter(({ spots }) => spots.length > 0);
}

/** Middles of the level stretches of a shape that are at least `width` px long, longest first. */
function widestSpots(points: readonly Point[], width: number): Point[] {
  const top = Math.min(...points.map((point) => point.y));
  const bottom = Math.max(...points.map((point) => point.y));
  const spots: { readonly x: number; readonly y: number; readonly length: number }[] = [];
  for (let i = 1; i < 12; i += 1) {
    const y = top + ((bottom - top) * i) / 12;
    const crossings = crossingsAt(points, y);
    for (let j = 1; j < crossings.length; j += 2) {
      const from = crossings[j - 1] ?? 0;
      const to = crossings[j] ?? 0;
      if (to - from >= width) spots.push({ x: (from + to) / 2, y, length: to - from });
    }
  }
  return spots.sort((a, b) => b.length - a.length).map(({ x, y }) => ({ x, y }));
}
