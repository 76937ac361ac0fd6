import type { EventRecord } from '../../engine/eventMark';
import { provenanceColumns } from '../../formats/own/eventColumns';
import { actorName, placeName, type Naming } from '../../i18n/placeName';
import type { Translator } from '../../i18n/translator';
import { byId } from '../../model/byId';
import type { Dictionaries } from '../../model/dataset';
import { isSaidRole, type Place, type Precision } from '../../model/place';
import { textIn } from '../../model/text';
import { eventPages } from '../eventPages';
import type { Exported } from '../exported';
import { provenanceTail } from './provenance';
import { ucdpDates } from './ucdpDates';
import { ucdpDeaths } from './ucdpDeaths';
import { csvHead, csvRows, type CsvCell } from './writeCsv';

/** Columns of UCDP GED that a dataset can fill, under their original names. */
const gedColumns = [
  'id',
  'year',
  'type_of_violence',
  'side_a',
  'side_b',
  'source_office',
  'source_date',
  'source_headline',
  'where_prec',
  'where_coordinates',
  'country',
  'latitude',
  'longitude',
  'geom_wkt',
  'event_clarity',
  'date_prec',
  'date_start',
  'date_end',
  'best',
  'high',
  'low',
] as const;

/** Additional columns for what UCDP GED has no column for, or would state with less detail than is known. */
const besideColumns = ['deaths_note', 'title', 'when', 'category', 'status', 'actors'] as const;

type UcdpRow = { readonly [Name in (typeof gedColumns)[number] | (typeof besideColumns)[number]]: CsvCell };

/**
 * Streams events as CSV with the columns of UCDP's Georeferenced Event Dataset, filling only what is true:
 * type of violence and sides only if the dataset uses UCDP's own, coordinates only where the event happened,
 * deaths only if they come from a single claimant. Codebook: https://ucdp.uu.se/downloads/
 */
export async function* ucdpCsv(exported: Exported): AsyncGenerator<string> {
  const { loaded, view, t, conventions } = exported;
  const { dictionaries } = loaded.table;
  const events = await eventPages(exported);
  const naming = { language: t.language, names: view.names, conventions };
  const tail = provenanceTail(exported, events);
  const columns = [...gedColumns, ...besideColumns];
  yield csvHead([...columns, ...provenanceColumns]);
  for await (const records of events.pages()) {
    yield csvRows(
      columns,
      records.map((record) => rowOf(record, dictionaries, naming, t)),
      tail,
    );
  }
}

// where_prec: 1 the place by its name, 2 within some 25 km of it, 3 the district, 4 the province, 5 a line or an area
// that a point stands for, 6 the country. Of what isn't stated nothing is said.
const codes: { readonly [Of in Precision]: string } = {
  exact: '1',
  settlement: '1',
  district: '3',
  region: '4',
  line: '5',
  country: '6',
  unknown: '',
  'not-stated': '',
};

const violence: ReadonlyMap<string, string> = new Map([
  ['state-based', '1'],
  ['non-state', '2'],
  ['one-sided', '3'],
]);

function rowOf(
  { event, line, claims }: EventRecord,
  { categories, places, actors, sources }: Dictionaries,
  naming: Naming,
  t: Translator,
): UcdpRow {
  const { language } = naming;
  const nameOf = (id: string) => {
    const actor = byId(actors, id);
    return actor ? actorName(actor, naming) : id;
  };
  const side = (role: string) =>
    event.actors
      .filter((of) => of.role === role)
      .map(({ actor }) => nameOf(actor))
      .join(', ');
  const dates = ucdpDates(event.when);
  const deaths = ucdpDeaths(claims);
  // Where it was said, or came from, it didn't happen.
  const happened = !isSaidRole(line.role) && line.role !== 'origin';
  const place = happened ? places[line.place] : undefined;
  const name = place && placeName(place, naming);
  const reports = event.reports.map((of) => ({ ...of, entry: byId(sources, of.source) }));
  const category = byId(categories, event.category);
  return {
    id: event.id,
    ...dates,
    type_of_violence: violence.get(event.category),
    side_a: side('side_a'),
    side_b: side('side_b'),
    source_office: listed(reports.map(({ entry }) => entry?.publisher ?? '')),
    source_date: listed(reports.map(({ reported, assumed }) => (assumed ? '' : reported))),
    source_headline: listed(reports.map(({ source, entry }) => textIn(entry?.title, language) || source)),
    where_prec: place && whereCode(place, line.precision),
    where_coordinates: name,
    country: line.precision === 'country' ? name : undefined,
    latitude: place?.lat,
    longitude: place?.lng,
    geom_wkt: place?.lng === undefined ? undefined : `POINT (${place.lng} ${place.lat})`,
    // 2: told of as one over several days. Whether the coder could tell it apart isn't known.
    event_clarity: event.whenKind === 'duration' && dates.date_start !== dates.date_end ? '2' : undefined,
    best: deaths.best,
    high: deaths.high,
    low: deaths.low,
    deaths_note: deaths.left
      ? t('export.deathsLeft', { count: deaths.claims, claimants: deaths.claimants })
      : undefined,
    title: textIn(event.title, language),
    when: event.when,
    category: textIn(category?.title, language) || event.category,
    status: event.status,
    actors: event.actors.map(({ actor }) => nameOf(actor)),
  };
}

/**
 * Returns UCDP's code `where_prec` for a place; one with approximate coordinates is code 2 ("near"), not 1
 * ("exact").
 */
function whereCode({ approximate }: Place, precision: Precision): string {
  const code = codes[precision];
  return approximate && code === '1' ? '2' : code;
}

/**
 * Joins a list in UCDP's notation, `A; B`; semicolons inside an item become commas, since UCDP has no escape.
 */
function listed(parts: readonly string[]): string {
  return parts.every((part) => part === '') ? '' : parts.map((part) => part.replaceAll(';', ',')).join('; ');
}
