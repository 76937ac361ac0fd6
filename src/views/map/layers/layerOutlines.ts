import type { Basemap } from '../../../load/basemap';
import type { MapLayer } from '../../../model/conflictMap';
import type { Palette } from '../../../scale/palette';
import type { DatedGround } from './datedLayers';
import { layerStylesOf } from './datedStyles';
import type { Ground } from './outlineStyle';

type Shapes = Pick<Basemap, 'shapes'>;

/** What lies under the events at all times, from below. Nothing where tiles draw it. */
export function groundOf(
  { shapes }: Shapes,
  layers: readonly MapLayer[],
  palette: Palette,
  { districts, tiles }: { readonly districts: boolean; readonly tiles: boolean },
): Ground {
  if (tiles) return [];
  return layers.flatMap(({ id, role, style, dated }) => {
    const shape = shapes.get(id);
    if (!shape || !style || dated || (role === 'district' && !districts)) return [];
    return layerStylesOf(style, palette).map((drawn) => [shape, drawn] as const);
  });
}

/** The states of a day that the map shows, over the rest of the ground. */
export function datedOf({ shapes }: Shapes, palette: Palette, shown: readonly DatedGround[]): Ground {
  return shown.flatMap(({ layer, style }) => {
    const shape = shapes.get(layer);
    return shape ? layerStylesOf(style, palette).map((drawn) => [shape, drawn] as const) : [];
  });
}
