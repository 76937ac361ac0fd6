import { boxesTouch, type Box } from '../../../draw/box';
import type { Measure } from '../../../draw/measureText';
import type { TileFeature, VectorTile } from '../../../load/streets/vectorTile';
import { kindOf } from './streetStyles';
import { framePx, type TileFrame } from './tileFrame';

export type PlaceName = { readonly text: string; readonly box: Box };

/** Kinds of places that are named, and the zoom from which. */
const namedFrom: { readonly [kind: string]: number } = { locality: 0, macrohood: 12, neighbourhood: 14 };
const linePx = 14;
const gapPx = 6;
const mostCharacters = 60;

/**
 * Lays the names of a tile's places out in a frame, the largest places first, in `language` where the tile has it.
 * A name stays whole within its tile: the next one is drawn without knowing of it.
 */
export function layPlaceNames(
  tile: VectorTile,
  { sidePx, left, top }: TileFrame,
  {
    zoom,
    language,
    measure,
  }: { readonly zoom: number; readonly language: string; readonly measure: Measure },
): readonly PlaceName[] {
  const { extent = 1, features = [] } = tile.get('places') ?? {};
  const scale = sidePx / extent;
  const named = features
    .filter((one) => one.type === 'point' && zoom >= (namedFrom[kindOf(one)] ?? Infinity))
    .sort((a, b) => rankOf(b) - rankOf(a));
  const placed: PlaceName[] = [];
  for (const feature of named) {
    const [x = NaN, y = NaN] = (feature.parts[0] ?? []).map((at, i) => at * scale + (i === 0 ? left : top));
    const isHere = x >= 0 && x < framePx && y >= 0 && y < framePx;
    const text = nameIn(feature, language);
    if (!isHere || text === '') continue;
    const width = measure(text);
    if (width > framePx - 2 * gapPx) continue;
    const within = (at: number, size: number) =>
      Math.max(gapPx, Math.min(framePx - gapPx - size, at - size / 2));
    const box = { x: within(x, width), y: within(y, linePx), width, height: linePx };
    if (placed.every((other) => !boxesTouch(other.box, box, gapPx))) placed.push({ text, box });
  }
  return placed;
}

function rankOf({ properties }: TileFeature): number {
  const number = (key: string) => Number(properties.get(key) ?? 0) || 0;
  return number('population_rank') * 1e9 + number('population');
}

function nameIn({ properties }: TileFeature, language: string): string {
  const name = properties.get(`name:${language}`) ?? properties.get('name');
  return typeof name === 'string' ? name.trim().slice(0, mostCharacters) : '';
}
