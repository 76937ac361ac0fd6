import { describe, expect, it } from 'vitest';
import { sniffedCharacters } from '../../../src/formats/delimited/sniff';
import { cellsOf, scalarText } from '../../../src/formats/tables/cellsOf';
import { delimitedRows } from '../../../src/formats/tables/delimitedRows';
import { recogniseGeojson } from '../../../src/formats/tables/geojsonRows';
import { middleOf, spotOf } from '../../../src/formats/tables/geometry';
import { readJsonRows } from '../../../src/formats/tables/jsonRows';
import { readKml, recogniseKml } from '../../../src/formats/tables/kmlRows';
import { recogniseTimeMap } from '../../../src/formats/tables/timeMapRows';
import { tableOf, toldOf } from './tableRead';

describe('a record as cells', () => {
  it.each<
    [what: string, record: { readonly [name: string]: unknown }, cells: { readonly [name: string]: string }]
  >([
    [
      'of texts, numbers and flags',
      { a: 'x', b: 1.5, c: true, d: null },
      { a: 'x', b: '1.5', c: 'true', d: '' },
    ],
    ['of records within', { a: { b: { c: 1 } } }, { 'a.b.c': '1' }],
    ['of records six deep', { a: { b: { c: { d: { e: { f: 1 } } } } } }, { 'a.b.c.d.e.f': '1' }],
    [
      'of records deeper than that',
      { a: { b: { c: { d: { e: { f: { g: 1 } } } } } } },
      { 'a.b.c.d.e.f': '{"g":1}' },
    ],
    ['of lists', { a: ['x; y', 2, null], b: [] }, { a: 'x\\; y; 2; ', b: '' }],
    ['of lists of records', { a: [{ n: 1, m: 2 }, { n: 3 }] }, { 'a.n': '1; 3', 'a.m': '2; ' }],
    ['of lists of some records', { a: [{ n: 1 }, 2] }, { a: '{"n":1}; 2' }],
    ['of which an empty one comes last', { 'a.b': 'x', a: { b: '' } }, { 'a.b': 'x' }],
    ['of which an empty one comes first', { 'a.b': '', a: { b: 'x' } }, { 'a.b': 'x' }],
  ])('%s', (_what, record, cells) => expect(Object.fromEntries(cellsOf(record))).toEqual(cells));

  it('has no text for nothing', () => {
    expect([undefined, null, '', 0, false, {}].map(scalarText)).toEqual(['', '', '', '0', 'false', '{}']);
  });
});

describe('the point that stands for a geometry', () => {
  const spot = (type: string, coordinates: unknown) => {
    const found = spotOf({ type, coordinates });
    return found && [found.longitude, found.latitude, found.geometry].filter((one) => one !== '').join(' ');
  };
  it.each<[type: string, coordinates: unknown, expected: string | undefined]>([
    ['Point', [22.5, 12.5, 300], '22.5 12.5'],
    ['Point', [22.5], undefined],
    ['Point', { length: 2 }, undefined],
    ['Point', [22.5, null], undefined],
    ['Point', ['', 12.5], undefined],
    [
      'MultiPoint',
      [
        [22.5, 12.5],
        [1, 2],
      ],
      '22.5 12.5 MultiPoint',
    ],
    ['MultiPoint', 'x', undefined],
    [
      'LineString',
      [
        [0, 0],
        [10, 20],
      ],
      '5 10 LineString',
    ],
    [
      'LineString',
      [
        [179, 1],
        [-177, 3],
      ],
      '-179 2 LineString',
    ],
    [
      'LineString',
      [
        [-179, 1],
        [175, 3],
      ],
      '178 2 LineString',
    ],
    [
      'LineString',
      [
        [-90, 1],
        [90, 3],
      ],
      '0 2 LineString',
    ],
    [
      'LineString',
      [
        [0.123456, 0],
        [0.123457, 0],
      ],
      '0.12346 0 LineString',
    ],
    ['LineString', [[1], ['x', 2], [3, 4]], '3 4 LineString'],
    [
      'Polygon',
      [
        [
          [0, 0],
          [10, 0],
          [10, 10],
        ],
        [
          [4, 4],
          [5, 5],
        ],
      ],
      '5 5 Polygon',
    ],
    ['Polygon', [[[]]], undefined],
  ])('%s %j is %s', (type, coordinates, expected) => expect(spot(type, coordinates)).toBe(expected));

  it('is in the middle of a collection, within collections too', () => {
    const point = (x: number, y: number) => ({ type: 'Point', coordinates: [x, y] });
    const inner = { type: 'GeometryCollection', geometries: [point(10, 20)] };
    expect(spotOf({ type: 'GeometryCollection', geometries: [point(0, 0), inner] })).toEqual({
      longitude: '5',
      latitude: '10',
      geometry: 'GeometryCollection',
    });
    expect(spotOf('Point')).toBeUndefined();
    expect(
      spotOf({
        coordinates: [
          [1, 2],
          [3, 4],
        ],
      })?.geometry,
    ).toBe('');
    expect(middleOf([], 'x')).toBeUndefined();
  });
});

describe('a delimited table longer than what is looked at', () => {
  const rows = Array.from({ length: 9000 }, (_, index) => `${index},Mill burnt`);
  const text = ['number,title', ...rows].join('\n');
  it('is read whole, wherever it is cut', async () => {
    expect(text.length).toBeGreaterThan(2 * sniffedCharacters);
    for (const size of [1000, 70_000, text.length]) {
      const { names, numbers, rows: read, issues } = await tableOf(delimitedRows(), text, size);
      expect([names, read.length, numbers.at(-1), issues]).toEqual([['number', 'title'], 9000, 9001, []]);
      expect(read.at(-1)).toEqual({ number: '8999', title: 'Mill burnt' });
    }
  });

  it('is read no further than a row that never ends', async () => {
    const { rows: read, issues } = await tableOf(
      delimitedRows(),
      `a,b\n1,2\n"${'x'.repeat(4_000_100)}`,
      1_000_000,
    );
    expect(read).toEqual([{ a: '1', b: '2' }]);
    expect(issues).toMatchObject([{ code: 'record-too-long', row: 3 }]);
  });
});

it('a line that names the separator is no row, a row with more in it is one', async () => {
  const { rows } = await tableOf(delimitedRows({ headings: 1 }), 'a;b;c\nsep=;\nsep=;1;2\nx;y;z');
  expect(rows).toEqual([
    { a: 'sep=', b: '1', c: '2' },
    { a: 'x', b: 'y', c: 'z' },
  ]);
});

it.each([
  ['{"type":"FeatureCollection","features":[]}', true],
  ['{"type":"FeatureCollection"}', false],
  ['{"features":[{"type":"Feature"}]}', true],
  ['{"features":[{"type":"x"}]}', false],
  ['{"type":"Feature","geometry":null}', true],
  ['[{"type":"Feature"}]', true],
  ['[{"type":"x"}]', false],
  ['features', false],
])('%s is GeoJSON: %s', (text, isOne) => expect(recogniseGeojson(text)).toBe(isOne));

it.each([
  ['[{"date":"","description":"","associations":[]}]', true],
  ['[{"date":"","description":"","location":"","sources":[]}]', true],
  ['{"events":[{"date":"","description":"","associations":[]}]}', true],
  ['[{"date":"","description":"","sources":[]}]', false],
  ['[{"date":"","description":"","location":""}]', false],
  ['[{"date":"","associations":[]}]', false],
  ['[{"description":"","associations":[]}]', false],
  ['x', false],
])('%s is TimeMap: %s', (text, isOne) => expect(recogniseTimeMap(text)).toBe(isOne));

it.each([
  ['<kml>', true],
  [' \ufeff<k:kml xmlns:k="u">', true],
  ['<Placemark/>', true],
  ['<html>', false],
  ['kml', false],
  ['x<kml>', false],
])('%j is KML: %s', (text, isOne) => expect(recogniseKml(text)).toBe(isOne));

describe('a placemark', () => {
  const mark = (inside: string) =>
    `<kml><Folder><name>Raids</name><Folder><Placemark>${inside}</Placemark></Folder></Folder></kml>`;
  it.each<[what: string, inside: string, cells: { readonly [name: string]: string }]>([
    [
      'with all its texts',
      '<name>Raid</name><description>At &lt;b&gt;night</description><address>Oldford</address>',
      { name: 'Raid', description: 'At night', address: 'Oldford' },
    ],
    [
      'with a span of time',
      '<TimeSpan><begin>2021-05-08</begin><end>2021-05-09</end></TimeSpan>',
      { begin: '2021-05-08', end: '2021-05-09' },
    ],
    ['with a moment', '<TimeStamp><when>2021-05-08</when></TimeStamp>', { begin: '2021-05-08' }],
    [
      'with a point',
      '<Point><coordinates> 22.5 , 12.5,0 </coordinates></Point>',
      { longitude: '22.5', latitude: '12.5' },
    ],
    ['with half a point', '<Point><coordinates>22.5,</coordinates></Point>', {}],
    ['with half another', '<Point><coordinates>,12.5</coordinates></Point>', {}],
    [
      'with several points',
      '<MultiGeometry><Point><coordinates>1,2</coordinates></Point><Point><coordinates>3,4</coordinates></Point></MultiGeometry>',
      { longitude: '1', latitude: '2', geometry: 'MultiPoint' },
    ],
    [
      'with an area',
      '<Polygon><outerBoundaryIs><LinearRing><coordinates>\n0,0  10,0\n10,10 </coordinates></LinearRing></outerBoundaryIs></Polygon>',
      { longitude: '5', latitude: '5', geometry: 'Polygon' },
    ],
    [
      'with a line of which a tuple lacks a part',
      '<LineString><coordinates>2,4 9, 4,8</coordinates></LineString>',
      { longitude: '3', latitude: '6', geometry: 'LineString' },
    ],
    [
      'with a point and a line',
      '<MultiGeometry><Point><coordinates>0,0</coordinates></Point><LineString><coordinates>0,0 10,20</coordinates></LineString></MultiGeometry>',
      { longitude: '5', latitude: '10', geometry: 'MultiGeometry' },
    ],
    [
      'with data of its own',
      '<ExtendedData><Data name="a"><value>x</value></Data><Data name="b"><value> </value></Data><Data><value>y</value></Data>' +
        '<SchemaData><SimpleData name="c">z</SimpleData></SchemaData><x><value>w</value></x></ExtendedData>',
      { a: 'x', c: 'z' },
    ],
    ['with a name that a style has', '<Style><name>red</name></Style>', {}],
  ])('%s', async (_what, inside, cells) => {
    expect((await tableOf(readKml, mark(inside))).rows).toEqual([{ ...cells, folder: 'Raids' }]);
  });
});

it('placemarks have their own columns first, in one order, and a folder without a name adds nothing', async () => {
  const data = '<ExtendedData><Data name="a"><value>x</value></Data></ExtendedData>';
  const { names, namesRow } = await tableOf(
    readKml,
    `<kml><Folder><Placemark id="7">${data}</Placemark></Folder></kml>`,
  );
  expect([names, namesRow]).toEqual([
    ['name', 'description', 'begin', 'end', 'folder', 'longitude', 'latitude', 'geometry', 'id', 'a'],
    0,
  ]);
  const bare = await tableOf(
    readKml,
    '<kml><Document><name>Log</name><Folder><Placemark/></Folder></Document></kml>',
  );
  expect(bare.rows).toEqual([{}]);
});

it('fields that come late are named, between commas', async () => {
  const records = Array.from({ length: 1001 }, (_, index) =>
    index < 1000 ? { a: 1 } : { a: 1, b: 2, c: 3, d: '' },
  );
  const { issues } = await tableOf(readJsonRows, JSON.stringify(records));
  expect(issues).toMatchObject([{ severity: 'note', code: 'fields-late', value: 'b, c' }]);
});

describe('records of an answer', () => {
  it.each([
    ['{"x":[{"b":1}],"events":[{"a":1}]}', 'a'],
    ['{"items":[{"b":1}],"Results":[{"a":1}]}', 'a'],
    ['{"x":[{"a":1}],"y":[{"b":1}]}', 'a'],
    ['{"data":{"rows":[{"a":1}]},"y":[{"b":1}]}', 'a'],
  ])('are those of the list that is called so: %s', async (text, name) => {
    expect((await tableOf(readJsonRows, text)).names).toEqual([name]);
  });

  it.each([
    'nextPageUrl',
    'next',
    'next_page',
    'nextPage',
    'next_url',
    'nextLink',
    '@odata.nextLink',
    'links.next',
  ])('go on on another page where it names one: %s', async (name) => {
    const [outer = '', inner] = name.startsWith('@') ? [name] : name.split('.');
    const next = inner === undefined ? { [outer]: '/2' } : { [outer]: { [inner]: '/2' } };
    expect(toldOf(await tableOf(readJsonRows, JSON.stringify({ data: [{ a: 1 }], ...next })))).toEqual([
      'note answer-paged 1',
    ]);
  });

  it.each(['totalCount', 'total_count', 'total', 'totalResults', 'numFound'])(
    'go on where it counts more: %s',
    async (name) => {
      const told = async (count: number) =>
        toldOf(await tableOf(readJsonRows, JSON.stringify({ data: [{ a: 1 }], [name]: count })));
      expect([await told(2), await told(1)]).toEqual([['note answer-paged 1'], []]);
    },
  );
});
