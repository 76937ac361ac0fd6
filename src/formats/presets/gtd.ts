import { mappingFormat, type Mapping } from '../columns/mapping';

/**
 * Column mapping of the Global Terrorism Database. A month or day of 0 is unknown. Codebook:
 * https://www.start.umd.edu/gtd/
 */
export const gtdMapping: Mapping = {
  format: mappingFormat,
  date: { year: 'iyear', month: 'imonth', day: 'iday' },
  title: '{attacktype1_txt}, {city}',
  id: 'eventid',
  summary: 'summary',
  category: 'attacktype1_txt',
  place: 'city',
  point: { lat: 'latitude', lng: 'longitude' },
  country: 'country_txt',
  precision: {
    column: 'specificity',
    // 1 the town, 2 and 3 the middle of the smallest district, 4 of the province, 5 nothing below the country.
    words: { '1': 'settlement', '2': 'district', '3': 'district', '4': 'region', '5': 'country' },
  },
  actors: [
    { column: 'gname', role: 'perpetrator' },
    { column: 'gname2', role: 'perpetrator' },
    { column: 'gname3', role: 'perpetrator' },
    { column: 'target1', role: 'target' },
  ],
  sources: [{ title: 'scite1' }, { title: 'scite2' }, { title: 'scite3' }],
  figures: [
    { measure: 'killed', best: 'nkill', claimant: { name: 'GTD' } },
    { measure: 'wounded', best: 'nwound', claimant: { name: 'GTD' } },
  ],
  // The codebook's codes for unknown.
  empty: ['-9', '-99'],
};
