import { readDate } from '../columns/dateText';
import { mappingFormat, type Mapping } from '../columns/mapping';
import { keyOf } from '../columns/tableRows';
import type { Head } from '../format';
import type { TableSource } from '../tables/tableSource';

/**
 * Column mapping of UCDP's Georeferenced Event Dataset: yearly releases, candidate releases, API responses.
 * Codebook: https://ucdp.uu.se/downloads/
 */
export const ucdpMapping: Mapping = {
  format: mappingFormat,
  dataset: { id: 'ucdp-ged', title: 'UCDP GED', attribution: 'Uppsala Conflict Data Program' },
  language: 'en',
  date: { column: 'date_start' },
  end: { column: 'date_end' },
  datePrecision: {
    column: 'date_prec',
    // 1 the day, 2 two to six days, 3 the week, 4 the month, 5 the year or more than a month. Start and end hold the
    // range, but where they are one day the code says more than they do.
    words: { '1': 'day', '2': 'approximate', '3': 'approximate', '4': 'month', '5': 'year' },
    warn: 'unknown',
  },
  whenKind: 'once',
  // 2: several incidents told of as one, spread over the days given.
  whenKindBy: { column: 'event_clarity', words: { '2': 'duration' } },
  title: '{side_a} – {side_b}, {where_coordinates}',
  titleElse: '{id}',
  id: 'id',
  summary: 'where_description',
  category: 'type_of_violence',
  kinds: {
    column: 'type_of_violence',
    words: {
      '1': {
        id: 'state-based',
        title: { en: 'State-based conflict', fr: 'Conflit étatique' },
        glyph: 'fighting',
        family: 'force',
      },
      '2': {
        id: 'non-state',
        title: { en: 'Non-state conflict', fr: 'Conflit non étatique' },
        glyph: 'strike',
        family: 'force',
      },
      '3': {
        id: 'one-sided',
        title: { en: 'One-sided violence', fr: 'Violence unilatérale' },
        glyph: 'casualties',
        family: 'force',
      },
    },
    others: {
      id: 'violence',
      title: { en: 'Violence of unknown kind', fr: 'Violence de nature inconnue' },
      glyph: 'strike',
      family: 'force',
    },
    warn: 'unknown-or-empty',
  },
  place: 'where_coordinates',
  point: { lat: 'latitude', lng: 'longitude' },
  needsPoint: true,
  country: 'country',
  precision: {
    column: 'where_prec',
    // 1 the place by its name, a town as a rule and no building, 2 within some 25 km of it, 3 the district, 4 the
    // province, 5 a line or an area that a point stands for, 6 the country, 7 international waters or airspace.
    words: {
      '1': 'settlement',
      '2': 'district',
      '3': 'district',
      '4': 'region',
      '5': 'region',
      '6': 'country',
      '7': 'region',
    },
    warn: 'unknown-or-empty',
  },
  actors: [side('side_a', 'gwnoa'), side('side_b', 'gwnob')],
  sources: [
    {
      name: 'source_office',
      title: 'source_headline',
      reported: 'source_date',
      published: true,
      separator: ';',
    },
  ],
  reportedElse: 'first-day',
  // UCDP's own estimate of the dead; it counts them by side, but gives a range for all of them only.
  figures: [
    {
      measure: 'killed',
      id: 'deaths',
      low: 'low',
      best: 'best',
      high: 'high',
      claimant: { name: 'UCDP', id: 'ucdp', kind: 'observer' },
    },
  ],
  fallbacks: {
    where_coordinates: ['adm_2', 'adm_1', 'country'],
    source_headline: ['source_article', 'source_office'],
    // In older releases and files of single countries.
    low: ['low_est'],
    best: ['best_est'],
    high: ['high_est'],
  },
  needed: ['id', 'date_start', 'type_of_violence', 'where_prec', 'date_prec'],
  filled: ['id'],
};

/** Maps a column of conflict parties to actors; those with a Gleditsch–Ward code are states. */
function side(column: 'side_a' | 'side_b', state: 'gwnoa' | 'gwnob') {
  return {
    column,
    separator: '',
    role: column,
    kind: 'armed-group',
    kindBy: [
      { column: state, words: {}, others: 'state' },
      { column, words: { Civilians: 'civilians' } },
    ],
  };
}

/**
 * Column names of UCDP's yearly release, by which files without headings (candidate releases) are recognised
 * and read.
 */
const release = [
  'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id',
  'dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources',
  'source_article source_office source_date source_headline source_original where_prec where_coordinates',
  'where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity',
  'date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob',
].flatMap((line) => line.split(' '));

/**
 * Recognises UCDP GED by its headings, or without headings by type of violence, precision and dates at their
 * positions.
 */
export function isUcdp({ columns, table }: Head): boolean {
  const named = ['type_of_violence', 'date_prec', 'where_prec', 'date_start'];
  if (named.every((name) => columns.has(keyOf(name)))) return true;
  const cell = (name: string) => table.rows[0]?.[release.indexOf(name)] ?? '';
  return (
    table.headingsRow === 0 &&
    table.columns.length === release.length &&
    /^[123]$/.test(cell('type_of_violence')) &&
    /^[1-7]$/.test(cell('where_prec')) &&
    readDate(cell('date_start')) !== 'unreadable'
  );
}

/** Adds the yearly release's column names to UCDP rows without headings. */
export function ucdpRows(source: TableSource): TableSource {
  return (chunks, table) =>
    source(chunks, {
      ...table,
      columns: (names, row) =>
        table.columns(row === 0 && names.length === release.length ? release : names, row),
    });
}
