import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKml, recogniseKml } from '../../../src/formats/tables/kmlRows';
import { properties } from '../../seed';
import { tableOf, toldOf } from './tableRead';

const kml = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>All</name>${inside}</Document></kml>`;
const placemark = (inside: string) => `<Placemark>${inside}</Placemark>`;
const point = '<Point><coordinates>22.5,12.25,0</coordinates></Point>';

describe('rows of KML', () => {
  it.each<[string, string, Readonly<Record<string, string>>, readonly string[]]>([
    ['a point', `<name>Bridge</name>${point}`, { name: 'Bridge', longitude: '22.5', latitude: '12.25' }, []],
    [
      'a description with markup',
      '<description><![CDATA[<p>A <b>b</b></p>c]]></description>',
      { description: 'A b\nc' },
      [],
    ],
    [
      'a description with references',
      '<description>&lt;i&gt;A&lt;/i&gt; &amp;amp; B</description>',
      { description: 'A & B' },
      [],
    ],
    ['a day', '<TimeStamp><when>2021-03-08</when></TimeStamp>', { begin: '2021-03-08' }, []],
    [
      'a time',
      '<TimeSpan><begin>2021</begin><end>2022-01</end></TimeSpan>',
      { begin: '2021', end: '2022-01' },
      [],
    ],
    [
      'extended data',
      '<ExtendedData><Data name="killed"><displayName>K</displayName><value>3</value></Data><SchemaData schemaUrl="#s"><SimpleData name="side">A</SimpleData></SchemaData></ExtendedData>',
      { killed: '3', side: 'A' },
      [],
    ],
    [
      'data named as its own parts',
      '<name>A</name><ExtendedData><Data name="name"><value>B</value></Data></ExtendedData>',
      { name: 'A', 'properties.name': 'B' },
      [],
    ],
    [
      'a line',
      '<LineString><coordinates>\n0,0,0 1,5,0\n</coordinates></LineString>',
      { longitude: '0.5', latitude: '2.5', geometry: 'LineString' },
      ['note geometry-simplified 1'],
    ],
    [
      'an area',
      '<Polygon><outerBoundaryIs><LinearRing><coordinates>0,0 4,0 4,2 0,2 0,0</coordinates></LinearRing></outerBoundaryIs></Polygon>',
      { longitude: '2', latitude: '1', geometry: 'Polygon' },
      ['note geometry-simplified 1'],
    ],
    [
      'several points',
      '<MultiGeometry><Point><coordinates>1,2</coordinates></Point><Point><coordinates>3,4</coordinates></Point></MultiGeometry>',
      { longitude: '1', latitude: '2', geometry: 'MultiPoint' },
      ['note points-several 1'],
    ],
    ['no place', '<name>A</name><styleUrl>#x</styleUrl>', { name: 'A' }, []],
    ['a point without numbers', '<Point><coordinates></coordinates></Point>', {}, []],
  ])('have %s, wherever it is cut', async (_name, inside, expected, told) => {
    const text = kml(placemark(inside) + placemark('<name>Other</name>'));
    expect(recogniseKml(text)).toBe(true);
    for (let size = 1; size <= text.length; size += 2) {
      const got = await tableOf(readKml, text, size);
      expect(got.rows, `${size}`).toEqual([expected, { name: 'Other' }]);
      expect(toldOf(got)).toEqual(told);
    }
  });

  it('have the folders that they lie in, prefixes, ids', async () => {
    const text =
      '<k:kml xmlns:k="u"><k:Folder><k:name>Raids</k:name><k:Folder><k:name>North</k:name><k:Placemark id="p1"><k:name>A</k:name></k:Placemark></k:Folder></k:Folder><k:Placemark/></k:kml>';
    const { rows } = await tableOf(readKml, text);
    expect(rows).toEqual([{ id: 'p1', name: 'A', folder: 'Raids / North' }, {}]);
  });

  it('stay as long as they are, whatever the document type declares', async () => {
    const text = `<!DOCTYPE kml [<!ENTITY a "${'x'.repeat(50)}"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>${kml(placemark('<name>&b;&c;</name>')).slice(38)}`;
    const got = await tableOf(readKml, text);
    expect(got.rows).toEqual([{ name: '&b;&c;' }]);
  });

  it('are those before the break of a file', async () => {
    const text = kml(placemark('<name>A</name>') + placemark('<name>B</b>'));
    const got = await tableOf(readKml, text);
    expect(got.rows).toEqual([{ name: 'A' }]);
    expect(toldOf(got)).toEqual(['error xml-broken 0']);
  });

  it.each(['', '{}', '<html></html>', 'a,b', '<?xml version="1.0"?><gpx/>'])(
    'are not recognised in %j',
    (text) => expect(recogniseKml(text)).toBe(false),
  );

  it('come of any KML, as many as its placemarks', async () => {
    const part = fc.constantFrom(
      '<name>',
      '</name>',
      point,
      '<Data name="x"><value>1</value></Data>',
      '<Folder>',
      'x',
      '&amp;',
      '<',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), fc.nat(30), async (parts, size) => {
        await tableOf(readKml, kml(placemark(parts.join(''))), size + 1);
        const whole = fc.sample(fc.constant(placemark(point)), parts.length).join('');
        expect((await tableOf(readKml, kml(whole), size + 1)).numbers.length).toBe(parts.length);
      }),
      properties,
    );
  });
});
