import type { Basemap } from '../../../load/basemap';
import type { Palette } from '../../../scale/palette';
import type { DatedGround } from './datedGround';
import { datedStyles } from './datedStyles';
import { line, type Ground } from './groundStyle';

/** What lies under the events at all times, from below. Nothing where tiles draw it. */
export function groundOf(
  basemap: Basemap,
  palette: Palette,
  { districts, tiles }: { readonly districts: boolean; readonly tiles: boolean },
): Ground {
  if (tiles) return [];
  return [
    [basemap.water, { fillColor: palette.water, ...line(palette.waterLine, 0.8) }],
    [basemap.rivers, line(palette.waterLine, 1)],
    ...(districts ? ([[basemap.admin1, line(palette.admin, 0.9)]] as const) : []),
    [basemap.countries, { ...line(palette.border, 1.5), opacity: 0.9 }],
  ];
}

/** The states of a day that the map shows, over the rest of the ground. */
export function datedOf(basemap: Basemap, palette: Palette, shown: readonly DatedGround[]): Ground {
  return shown.flatMap(({ layer }) =>
    datedStyles(layer, palette).map((style) => [basemap[layer], style] as const),
  );
}
