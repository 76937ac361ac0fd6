import { mappingFormat, type Mapping } from '../columns/mapping';
import { keyOf } from '../columns/tableRows';
import type { Head } from '../format';
import type { TableSource } from '../tables/tableSource';

/**
 * Column names of GDELT's event files, which come without headings: version 2.0 has 61 columns, 1.0 has 58
 * (without those ending in `_ADM2Code`).
 */
const codebook = [
  'GlobalEventID SQLDATE MonthYear Year FractionDate',
  'Actor1Code Actor1Name Actor1CountryCode Actor1KnownGroupCode Actor1EthnicCode Actor1Religion1Code',
  'Actor1Religion2Code Actor1Type1Code Actor1Type2Code Actor1Type3Code',
  'Actor2Code Actor2Name Actor2CountryCode Actor2KnownGroupCode Actor2EthnicCode Actor2Religion1Code',
  'Actor2Religion2Code Actor2Type1Code Actor2Type2Code Actor2Type3Code',
  'IsRootEvent EventCode EventBaseCode EventRootCode QuadClass GoldsteinScale NumMentions NumSources NumArticles AvgTone',
  'Actor1Geo_Type Actor1Geo_FullName Actor1Geo_CountryCode Actor1Geo_ADM1Code Actor1Geo_ADM2Code Actor1Geo_Lat',
  'Actor1Geo_Long Actor1Geo_FeatureID',
  'Actor2Geo_Type Actor2Geo_FullName Actor2Geo_CountryCode Actor2Geo_ADM1Code Actor2Geo_ADM2Code Actor2Geo_Lat',
  'Actor2Geo_Long Actor2Geo_FeatureID',
  'ActionGeo_Type ActionGeo_FullName ActionGeo_CountryCode ActionGeo_ADM1Code ActionGeo_ADM2Code ActionGeo_Lat',
  'ActionGeo_Long ActionGeo_FeatureID',
  'DATEADDED SOURCEURL',
].flatMap((line) => line.split(' '));
const firstEdition = codebook.filter((name) => !name.endsWith('_ADM2Code'));

/** Titles of CAMEO's root codes, the categories of actions, in the order of the codes from 1. */
const roots = [
  'Statement',
  'Appeal',
  'Intent to cooperate',
  'Consultation',
  'Diplomatic cooperation',
  'Material cooperation',
  'Aid',
  'Yielding',
  'Investigation',
  'Demand',
  'Disapproval',
  'Rejection',
  'Threat',
  'Protest',
  'Show of force',
  'Reduced relations',
  'Coercion',
  'Assault',
  'Fighting',
  'Mass violence',
];

export const gdeltMapping: Mapping = {
  format: mappingFormat,
  date: { column: 'SQLDATE' },
  title: '{EventRoot}: {Actor1Name} – {Actor2Name}, {ActionGeo_FullName}',
  id: 'GlobalEventID',
  category: 'EventRoot',
  place: 'ActionGeo_FullName',
  point: { lat: 'ActionGeo_Lat', lng: 'ActionGeo_Long' },
  country: 'ActionGeo_Country',
  precision: {
    column: 'ActionGeo_Type',
    // 1 a country, 2 a state of the USA, 3 a town there, 4 a town elsewhere, 5 a province elsewhere.
    words: { '1': 'country', '2': 'region', '3': 'settlement', '4': 'settlement', '5': 'region' },
  },
  actors: [
    { column: 'Actor1Name', role: 'actor1' },
    { column: 'Actor2Name', role: 'actor2' },
  ],
  sources: [{ url: 'SOURCEURL', reported: 'DATEADDED' }],
};

/**
 * Recognises a table of GDELT events by its headings, or without headings by the number and form of its
 * columns.
 */
export function isGdelt({ columns, table }: Head): boolean {
  if (['sqldate', 'eventrootcode', 'actiongeo_lat'].every((name) => columns.has(name))) return true;
  const [first] = table.rows;
  return (
    table.headingsRow === 0 &&
    (table.columns.length === codebook.length || table.columns.length === firstEdition.length) &&
    /^\d+$/.test(first?.[0] ?? '') &&
    /^\d{8}$/.test(first?.[1] ?? '')
  );
}

/**
 * Adds GDELT's column names to a table without headings, and two columns: `EventRoot` with the title of the
 * root code, and `ActionGeo_Country` with the country's name, the last part of the place's full name (GDELT's
 * country codes are FIPS 10-4, not ISO 3166-1).
 */
export function gdeltRows(source: TableSource): TableSource {
  return (chunks, table) => {
    let root = -1;
    let added = -1;
    let named = -1;
    return source(chunks, {
      ...table,
      columns(names, row) {
        const known = row > 0 ? names : names.length === firstEdition.length ? firstEdition : codebook;
        const keys = known.map(keyOf);
        [root, added] = [keys.indexOf('eventrootcode'), keys.indexOf('dateadded')];
        named = keys.indexOf('actiongeo_fullname');
        table.columns([...known, 'EventRoot', 'ActionGeo_Country'], row);
      },
      row(cells, row) {
        const words = roots[Number(cells[root] ?? '') - 1] ?? '';
        // The day alone: YYYYMMDDHHMMSS.
        const read = cells.map((cell, index) =>
          index === added && /^\d{14}$/.test(cell) ? cell.slice(0, 8) : cell,
        );
        const country = cells[named]?.split(',').at(-1)?.trim() ?? '';
        table.row([...read, words, country], row);
      },
    });
  };
}
