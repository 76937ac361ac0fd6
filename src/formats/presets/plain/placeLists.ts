import { families } from '../../../model/dataset';
import type { EventActor, EventPlace } from '../../../model/event';
import type { LngLat } from '../../../model/geo/geodesic';
import { placeRoles, precisions } from '../../../model/place';
import { splitList } from '../../delimited/csvCell';
import { between, slug, type Entries } from '../../columns/entries';
import { tellPoint } from '../../columns/tellPoint';
import { readCoordinate } from '../../columns/numbers';
import { pointOf } from '../../columns/points';
import type { PlainLayout, PlainRow } from './plainColumns';
import { wordIn, wordReader } from '../../columns/words';

const familyOf = wordReader(families);
export const roleOf = wordReader(placeRoles);
export const precisionOf = wordReader(precisions);

/**
 * Reads the category of a row in the app's own CSV, with icon and colour family; undefined without a category
 * id.
 */
export function listedCategory(row: PlainRow, entries: Entries): string | undefined {
  const id = row.cell('category_id');
  if (id === '') return undefined;
  const glyph = row.cell('category_glyph');
  const family = familyOf(row.cell('category_family'));
  const look = { ...(glyph && { glyph }), ...(family && { family }) };
  return entries.add('categories', { id, title: row.cell('category') || id, ...look });
}

/**
 * Reads the places listed in a row, with their coordinates from parallel lists. In older exports without
 * these, `lng` and `lat` belong to the place named in `place`, or to the only one listed.
 */
export function listedPlaces(
  row: PlainRow,
  { columns, listsPoints: hasPoints }: Pick<PlainLayout, 'columns' | 'listsPoints'>,
  entries: Entries,
): EventPlace[] {
  const names = splitList(row.cell('places'));
  const ids = splitList(row.cell('place_ids'));
  const roles = splitList(row.cell('place_roles'));
  const known = splitList(row.cell('place_precisions'));
  const lngs = hasPoints ? splitList(row.cell('place_lngs')) : [];
  const lats = hasPoints ? splitList(row.cell('place_lats')) : [];
  const approximates = hasPoints ? splitList(row.cell('place_approximates')) : [];
  const countries = splitList(row.cell('place_countries'));
  const count = Math.max(names.length, ids.length);
  const drawn = hasPoints ? -1 : count === 1 ? 0 : names.indexOf(row.cell(columns.place));
  const places: EventPlace[] = [];
  if (!hasPoints && drawn < 0) tellUnplaced(row, columns);
  for (let i = 0; i < count; i++) {
    const id = ids[i] ?? '';
    const name = names[i] || id;
    if (name === '') continue;
    const point =
      i === drawn
        ? pointIn(row, row.coordinate(columns.lng, 'lng'), row.coordinate(columns.lat, 'lat'))
        : hasPoints
          ? pointIn(row, readCoordinate(lngs[i] ?? ''), readCoordinate(lats[i] ?? ''))
          : undefined;
    const precision = wordIn(row, 'place_precisions', known[i] ?? '', precisionOf) ?? 'not-stated';
    const role = wordIn(row, 'place_roles', roles[i] ?? '', roleOf, 'value-unknown') ?? 'site';
    const at = point ? `@${point.lng},${point.lat}` : '';
    const country = countries[i] ?? '';
    const as = at + between + country;
    // Of rounded places two may have one id: the point tells them apart.
    const place = entries.of(
      'places',
      id === '' ? `${name}${between}${as}` : `id${between}${id}${between}${as}`,
      () => ({
        id: id || `${slug(name)}${at}` || name,
        names: { und: name },
        ...point,
        ...(approximates[i] === 'true' && { approximate: true }),
        precision,
        ...(country && { country }),
      }),
    );
    places.push({ place: place ?? id, role, precision });
  }
  return places;
}

function tellUnplaced(row: PlainRow, { lng, lat }: PlainLayout['columns']): void {
  const point = pointIn(row, row.coordinate(lng, 'lng'), row.coordinate(lat, 'lat'));
  if (point) row.tell('warning', 'coordinates-unplaced', lng, `${point.lng}, ${point.lat}`);
}

/**
 * Validates two coordinates as a point: undefined if both are absent, or, with a warning, if they are
 * invalid.
 */
export function pointIn(row: PlainRow, lng: number | undefined, lat: number | undefined): LngLat | undefined {
  if (lng === undefined && lat === undefined) return undefined;
  return tellPoint(row, { lng: 'lng', lat: 'lat' }, pointOf(lng, lat), `${lat ?? ''}, ${lng ?? ''}`);
}

/**
 * Reads the actors listed in a cell; the lists in the row's columns of ids and roles are matched to them by
 * position.
 */
export function listedActors(
  names: string,
  ids: string,
  roles: string,
  entries: Entries,
): readonly EventActor[] {
  const ownIds = splitList(ids);
  const ownRoles = splitList(roles);
  return splitList(names).flatMap((name, i) => {
    const id = ownIds[i] ?? '';
    if (name === '' && id === '') return [];
    const role = ownRoles[i] ?? '';
    return [{ actor: actorOf(name, id, entries), ...(role && { role }) }];
  });
}

export function actorOf(name: string, id: string, entries: Entries): string {
  if (id !== '') return entries.add('actors', { id, title: name || id, kind: 'other' });
  return entries.of('actors', name, () => ({ id: slug(name) || name, title: name, kind: 'other' })) ?? name;
}
