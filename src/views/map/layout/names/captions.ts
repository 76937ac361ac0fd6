import type { Areas, Basemap } from '../../../../load/basemap';
import type { CaptionSpots } from '../../../../model/conflictMap';
import { textIn, type Text } from '../../../../model/text';
import { polygonsOf } from '../../layers/basemap';
import { captionForms, captionLinePx, groundSpots, type GroundCaption } from './groundSpots';
import type { Measure } from '../../../../draw/measureText';
import { thinCaptions, type Caption } from './placeLabels';
import { belongsIn } from '../rings/body';
import { crossingsAt } from '../../cards/crossingsAt';
import type { Box, Point } from '../../../../draw/box';
import { project } from '../projection';

export type CaptionKind = 'ground' | 'country' | 'water' | 'town';

/** Placed caption of the base map, in world px at the layout's zoom. */
export type MapCaption = {
  readonly kind: CaptionKind;
  /** Text; lines are separated by line breaks. */
  readonly text: string;
  readonly box: Box;
  readonly dot: Point | undefined;
  readonly capital?: boolean;
};

export type CaptionInput = {
  readonly basemap: Basemap;
  readonly language: string;
  /**
   * Captions with their candidate positions, for countries and regions; those of waters and towns are computed.
   */
  readonly spots: readonly CaptionSpots[];
  /** Captions of the shown dated layers (map layers valid for a span of days). Default: none. */
  readonly ground?: readonly GroundCaption[];
  readonly zoom: number;
  readonly view: Box;
  readonly measure: { readonly [kind in CaptionKind]: Measure };
  readonly rings: readonly { readonly x: number; readonly y: number; readonly r: number }[];
  /** Boxes of ring names and cards, which captions must not overlap. */
  readonly taken: readonly Box[];
  /** Places with a ring: towns of the base map at these points aren't captioned as well. */
  readonly named: readonly { readonly lng: number; readonly lat: number }[];
};

/**
 * Places captions of countries, waters, towns and dated layers in the viewport, and drops those that would
 * overlap another caption, a ring or a card.
 */
export function placeCaptions(input: CaptionInput): MapCaption[] {
  const { basemap, language, zoom, view, measure } = input;
  const at = ([lng, lat]: readonly [number, number]) => project(lng, lat, zoom);
  const wanted: (Caption & { readonly kind: CaptionKind; readonly capital: boolean })[] = [];
  const want = (kind: CaptionKind, text: string, spots: readonly Point[], capital = false) => {
    if (text === '' || spots.every((spot) => !belongsIn(spot, view))) return;
    const width = measure[kind](text);
    wanted.push({ kind, text, spots, dot: kind === 'town', capital, width, height: captionLinePx });
  };
  const capitals = (text: Text | undefined) => textIn(text, language).toLocaleUpperCase(language);
  const spots = input.spots.filter(({ from = 0 }) => zoom >= from);
  for (const { id, properties } of basemap.countries.features)
    for (const caption of spots)
      if (caption.of === String(id)) want('country', capitals(properties.name), caption.spots.map(at));
  for (const caption of spots) want('country', capitals(caption.text), caption.spots.map(at));
  for (const { text, spots } of waterNames(basemap.water, language, zoom, measure.water))
    want('water', text, spots);
  for (const town of basemap.towns) {
    if (zoom < (town.from ?? 0)) continue;
    const here = input.named.some(({ lng, lat }) => Math.hypot(lng - town.lng, lat - town.lat) < 0.06);
    if (!here) want('town', town.name, [at([town.lng, town.lat])], town.capital);
  }
  // They go first: what they date is on the map, whether or not they are.
  const dated = groundCaptions(input);
  const taken = [...input.taken, ...dated.map(({ box }) => box)];
  const others = thinCaptions(wanted, input.rings, taken, view).map(({ of, box, dot }) => {
    const { kind, text, capital } = wanted[of] as (typeof wanted)[number];
    return { kind, text, box, dot, ...(capital && { capital }) };
  });
  return [...dated, ...others];
}

/**
 * Overlap in px that the caption of a dated layer may have with other boxes; it is placed more tightly since
 * the layer misleads without its date.
 */
const tightPx = 2;

function tighter({ x, y, width, height }: Box): Box {
  return { x: x + tightPx, y: y + tightPx, width: width - 2 * tightPx, height: height - 2 * tightPx };
}

/** Places the captions of dated layers, each in the widest of its line-broken forms that fits. */
function groundCaptions({ ground = [], basemap, zoom, view, measure, rings, taken }: CaptionInput) {
  const placed: MapCaption[] = [];
  for (const { layer, text: whole } of ground) {
    const shape = basemap.shapes.get(layer);
    for (const text of captionForms(whole)) {
      const lines = text.split('\n');
      const width = Math.max(...lines.map(measure.ground));
      const height = captionLinePx * lines.length;
      const spots = shape ? groundSpots(shape, width, height, zoom, view) : [];
      const clear = [...taken.map(tighter), ...placed.map(({ box }) => box)];
      const [found] = thinCaptions([{ text, spots, dot: false, width, height }], rings, clear, view);
      if (!found) continue;
      placed.push({ kind: 'ground', text, box: found.box, dot: undefined });
      break;
    }
  }
  return placed;
}

/** Returns the names of lakes and seas wide enough to hold them, with candidate positions. */
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

/**
 * Returns the midpoints of horizontal stretches inside a polygon that are at least `width` px long, longest
 * first.
 */
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
