import { readAcled, readUcdp } from '../csvReaders';
import { describe, expect, it } from 'vitest';
import { glyphPath } from '../../../src/scale/glyphs';
import { readText, shortIssues } from '../read';

/** Words that every object has a property of. */
const inherited = ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'valueOf'];

describe('a code that is the name of a property of objects is an unknown code', () => {
  it.each(inherited)('in UCDP: %s', async (word) => {
    const rows = (code: string) =>
      'id,date_start,date_end,type_of_violence,where_prec,date_prec,latitude,longitude,where_coordinates,side_a,side_b,best\n' +
      `1,2020-10-01,2020-10-01,${code},${code},1,40,46,Ganja,A,B,3\n`;
    const [read, plain] = await Promise.all([
      readText(readUcdp, rows(word)),
      readText(readUcdp, rows('nonsense')),
    ]);
    const { categories, places } = read.dataset() ?? expect.fail('nothing was read');
    expect(categories).toEqual(plain.dataset()?.categories);
    expect(places.map(({ precision }) => precision)).toEqual(['not-stated']);
    expect(shortIssues(read)).toHaveLength(2);
  });

  it.each(inherited)('in ACLED: %s', async (word) => {
    const text =
      'event_id_cnty,event_date,event_type,latitude,longitude,geo_precision,location,actor1,source,fatalities\n' +
      `X1,2020-10-01,${word},40,46,${word},Ganja,A,S,1\n`;
    const { categories, places } =
      (await readText(readAcled, text)).dataset() ?? expect.fail('nothing was read');
    expect(categories).toMatchObject([{ title: word, glyph: 'disc', family: 'public' }]);
    expect(typeof places[0]?.precision).toBe('string');
  });

  it.each(inherited)('in a glyph’s name: %s', (word) => expect(glyphPath(word)).toBe(glyphPath('nonsense')));
});
