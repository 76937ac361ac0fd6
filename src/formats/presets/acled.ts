import { mappingFormat, type Kind, type Mapping } from '../columns/mapping';

const clash: Kind = { glyph: 'fighting', family: 'ground' };
const strike: Kind = { glyph: 'strike', family: 'force' };
const unrest: Kind = { glyph: 'domestic', family: 'public' };
const develops: Kind = { glyph: 'diplomacy', family: 'talks' };

/**
 * Column mapping of ACLED's event export, of any year. Codebook:
 * https://acleddata.com/knowledge-base/codebook/
 */
export const acledMapping: Mapping = {
  format: mappingFormat,
  dataset: { id: 'acled', title: 'ACLED', attribution: 'Armed Conflict Location & Event Data (ACLED)' },
  language: 'en',
  date: { column: 'event_date' },
  // 1 the day, 2 the week around it, 3 the month.
  datePrecision: {
    column: 'time_precision',
    words: { '1': 'day', '2': 'week', '3': 'month' },
    warn: 'unknown',
  },
  whenKind: 'once',
  title: '{sub_event_type|event_type}, {location}',
  id: 'event_id_cnty',
  summary: 'notes',
  category: 'event_type',
  kinds: {
    column: 'event_type',
    // Those of the layouts before 2019 too.
    words: {
      Battles: clash,
      'Explosions/Remote violence': strike,
      'Violence against civilians': { glyph: 'casualties', family: 'human' },
      Protests: unrest,
      Riots: unrest,
      'Strategic developments': develops,
      'Battle-No change of territory': clash,
      'Battle-Government regains territory': clash,
      'Battle-Non-state actor overtakes territory': clash,
      'Remote violence': strike,
      'Riots/Protests': unrest,
      'Strategic development': develops,
      'Headquarters or base established': develops,
      'Non-violent transfer of territory': { glyph: 'control', family: 'ground' },
    },
  },
  place: 'location',
  point: { lat: 'latitude', lng: 'longitude' },
  needsPoint: true,
  country: 'country',
  precision: {
    column: 'geo_precision',
    // 1 the town itself, 2 a part of the district that a town stands for, 3 the province.
    words: { '1': 'settlement', '2': 'district', '3': 'region' },
    warn: 'unknown',
  },
  actors: [{ column: 'actor1' }, { column: 'actor2' }],
  // ACLED names its sources without saying when they wrote.
  sources: [{ name: 'source' }],
  figures: [
    {
      measure: 'killed',
      id: 'deaths',
      best: 'fatalities',
      claimant: { name: 'ACLED', id: 'acled', kind: 'observer' },
      ignoreZero: true,
    },
  ],
  fallbacks: {
    // Names in the layouts of different years.
    event_id_cnty: ['event_id_no_cnty', 'data_id'],
    geo_precision: ['geo_precis'],
    location: ['admin2', 'admin1'],
  },
  needed: ['event_date', 'event_type'],
  filled: ['event_type'],
};
