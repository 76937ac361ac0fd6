import type { Place } from '../model/place';
import { idOfRow } from './columns';
import { createKind, type OddKind } from './oddities';
import type { Table } from './table';

/** Whether a point lies in a country; `unknown` where the map has no country of that name. */
export type JudgeCountry = (
  country: string,
  point: { readonly lng: number; readonly lat: number },
) => 'within' | 'outside' | 'unknown';

/** Whether any place of a table says in which country its point lies. */
export function hasCountries({ dictionaries: { places } }: Pick<Table, 'dictionaries'>): boolean {
  return places.some(({ country, lng }) => country !== undefined && lng !== undefined);
}

/**
 * Finds the rows whose point lies outside the country that the file gives, and as a note those of countries that the map
 * doesn't know. Each place is judged once, with pauses between.
 */
export async function outsideCountry(
  { columns, dictionaries: { places } }: Pick<Table, 'columns' | 'dictionaries'>,
  judge: JudgeCountry,
  pause: () => Promise<void> | undefined,
): Promise<readonly (OddKind & { readonly severity: 'warning' | 'note' })[]> {
  const judged = new Map<string, ReturnType<JudgeCountry>>();
  const found: (ReturnType<JudgeCountry> | undefined)[] = [];
  for (const { country, lng, lat } of places) {
    if (country === undefined || lng === undefined || lat === undefined) {
      found.push(undefined);
      continue;
    }
    const key = `${lng} ${lat} ${country}`;
    let known = judged.get(key);
    if (!known) {
      judged.set(key, (known = judge(country, { lng, lat })));
      // Only now is anything done that takes time.
      await pause();
    }
    found.push(known);
  }
  const outside = createKind('place-abroad');
  const unknown = createKind('country-unknown');
  for (let row = 0; row < columns.length; row++) {
    const at = columns.place[row] as number;
    const verdict = at < 0 ? undefined : found[at];
    if (verdict !== 'outside' && verdict !== 'unknown') continue;
    const [kind, severity] =
      verdict === 'outside' ? ([outside, 'warning'] as const) : ([unknown, 'note'] as const);
    const place = places[at] as Place;
    const { country = '', lat, lng } = place;
    kind.add(row, () => ({
      severity,
      code: kind.code,
      list: 'events',
      row: 0,
      id: idOfRow(columns, row),
      value: verdict === 'outside' ? `${country}; ${lat}, ${lng}` : country,
    }));
  }
  return [
    { ...outside.told(), severity: 'warning' as const },
    { ...unknown.told(), severity: 'note' as const },
  ].filter(({ count }) => count > 0);
}
