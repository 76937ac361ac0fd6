import type { Basemap } from '../../../load/basemap';
import type { MapLayer } from '../../../model/conflictMap';
import type { Palette } from '../../../scale/palette';
import type { DatedLayer } from './datedLayers';
import { layerStylesOf } from './datedStyles';
import type { StyledOutlines } from './outlineStyle';

type Shapes = Pick<Basemap, 'shapes'>;

/**
 * Returns the styled outlines of the undated base layers, from bottom to top; empty while online tiles replace
 * them.
 */
export function baseOutlines(
  { shapes }: Shapes,
  layers: readonly MapLayer[],
  palette: Palette,
  { districts, tiles }: { readonly districts: boolean; readonly tiles: boolean },
): StyledOutlines {
  if (tiles) return [];
  return layers.flatMap(({ id, role, style, dated }) => {
    const shape = shapes.get(id);
    if (!shape || !style || dated || (role === 'district' && !districts)) return [];
    return layerStylesOf(style, palette).map((drawn) => [shape, drawn] as const);
  });
}

/** Returns the outlines of the shown dated layers, from bottom to top. */
export function datedOutlines(
  { shapes }: Shapes,
  palette: Palette,
  shown: readonly DatedLayer[],
): StyledOutlines {
  return shown.flatMap(({ layer, style }) => {
    const shape = shapes.get(layer);
    return shape ? layerStylesOf(style, palette).map((drawn) => [shape, drawn] as const) : [];
  });
}
