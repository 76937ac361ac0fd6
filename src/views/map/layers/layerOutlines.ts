import type { Basemap } from '../../../load/basemap';
import type { MapLayer } from '../../../model/conflictMap';
import type { Palette } from '../../../scale/palette';
import type { DatedLayer } from './datedLayers';
import { layerStylesOf } from './datedStyles';
import type { StyledOutlines } from './outlineStyle';

type Shapes = Pick<Basemap, 'shapes'>;

/** What lies under the events at all times, from below. Nothing where tiles draw it. */
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

/** The states of a day that the map shows, over the rest of the ground. */
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
