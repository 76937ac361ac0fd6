import { fileLanguages } from '../formats/columns/monthNames';
import { countryAreas, isNearCountry } from '../model/geo/countryAreas';
import { countryCodes, mayLieIn } from '../model/geo/countryCodes';
import type { JudgeCountry } from '../table/outsideCountry';
import { loadWorldOutline } from './worldOutline';

/** Zoom at which the map of the world has its finest outlines. */
const finest = 7;
/** Borders are simplified, and disputed: a point so near is in the country, km. */
const toleranceKm = 25;
/**
 * Loads the countries of the world's map, and what judges by them whether a point lies in one. `own`: address of the
 * app's own map. Undefined where the map can't be had.
 */
export async function loadJudge(own: string): Promise<JudgeCountry | undefined> {
  const world = await loadWorldOutline(own, finest);
  if (!world) return undefined;
  const areas = countryAreas(
    world.countries.features.map(({ id, geometry }) => ({
      code: String(id),
      polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
    })),
  );
  const codeOf = countryCodes(areas.keys(), fileLanguages);
  const codes = new Map<string, string | undefined>();
  return (country, point) => {
    if (!codes.has(country)) codes.set(country, codeOf(country));
    const code = codes.get(country);
    if (code === undefined) return 'unknown';
    const isWithin = mayLieIn(code).some((one) => isNearCountry(areas.get(one) ?? [], point, toleranceKm));
    return isWithin ? 'within' : 'outside';
  };
}
