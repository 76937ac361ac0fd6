import type { VectorTile, TileFeature } from '../../../load/streets/vectorTile';
import type { Palette } from '../../../scale/palette';

/** How features of one kind are drawn, from below; px. */
export type StreetStyle = {
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly alpha?: number;
};

/** Features of a layer that get a style. */
export type StyledLayer = {
  readonly layer: string;
  readonly type: TileFeature['type'];
  readonly kinds: ReadonlySet<string> | undefined;
  readonly style: StreetStyle;
};

const green = new Set(
  'park forest wood grass garden nature_reserve national_park protected_area cemetery golf_course scrub orchard vineyard meadow'.split(
    ' ',
  ),
);
const flowing = new Set(['river', 'canal', 'stream', 'ditch', 'drain']);

/** Kinds of roads, the least first, with their widths at zooms 12 and 17, px, and the zoom from which they are drawn. */
const roads = [
  { kinds: ['path', 'other'], from: 14, at12: 0.6, at17: 2, dash: [3, 2] },
  { kinds: ['rail'], from: 9, at12: 0.8, at17: 1.6, dash: [6, 3] },
  { kinds: ['minor_road'], from: 11, at12: 1, at17: 9 },
  { kinds: ['medium_road', 'major_road'], from: 7, at12: 2.4, at17: 13 },
  { kinds: ['highway'], from: 3, at12: 3.4, at17: 16 },
] as const;

/** Returns what is drawn of the layers of the Protomaps basemap at a zoom, from below. Borders are all drawn alike. */
export function streetStyles(palette: Palette, zoom: number): readonly StyledLayer[] {
  const drawn = roads.filter(({ from }) => zoom >= from);
  const widthOf = ({ at12, at17 }: (typeof roads)[number]) => at12 * (at17 / at12) ** ((zoom - 12) / 5);
  const road = (kinds: readonly string[], style: StreetStyle): StyledLayer => ({
    layer: 'roads',
    type: 'line',
    kinds: new Set(kinds),
    style,
  });
  const area = (layer: string, style: StreetStyle, kinds?: ReadonlySet<string>): StyledLayer => ({
    layer,
    type: 'area',
    kinds,
    style,
  });
  const casings = drawn.flatMap((one) =>
    'dash' in one
      ? [road(one.kinds, { stroke: palette.edge, width: widthOf(one), dash: one.dash })]
      : [road(one.kinds, { stroke: palette.rule2, width: widthOf(one) + 1.4 })],
  );
  const cores = drawn.flatMap((one) =>
    'dash' in one ? [] : [road(one.kinds, { stroke: palette.surface, width: widthOf(one) })],
  );
  return [
    area('earth', { fill: palette.land }),
    area('landuse', { fill: palette.family.ground, alpha: 0.14 }, green),
    area('water', { fill: palette.water }),
    {
      layer: 'water',
      type: 'line',
      kinds: flowing,
      style: { stroke: palette.waterLine, width: zoom < 13 ? 1 : 2 },
    },
    ...(zoom >= 13 ? [area('buildings', { fill: palette.rule, stroke: palette.rule2, width: 0.5 })] : []),
    ...casings,
    ...cores,
    {
      layer: 'boundaries',
      type: 'line',
      kinds: new Set(['country']),
      style: { stroke: palette.border, width: 1.4 },
    },
    {
      layer: 'boundaries',
      type: 'line',
      kinds: new Set(['region']),
      style: { stroke: palette.border, width: 0.8, dash: [4, 3] },
    },
  ];
}

/** Returns a feature's kind; older archives write it with a prefix. */
export function kindOf({ properties }: TileFeature): string {
  return String(properties.get('kind') ?? properties.get('pmap:kind') ?? '');
}

/** Lists the features of a tile that a styled layer draws. */
export function featuresOf(tile: VectorTile, { layer, type, kinds }: StyledLayer): readonly TileFeature[] {
  const features = tile.get(layer)?.features ?? [];
  return features.filter((one) => one.type === type && (!kinds || kinds.has(kindOf(one))));
}
