import { describe, expect, it } from 'vitest';
import { readConflictMap } from '../../../src/formats/own/conflictMap';
import { layerRoles, layerStyles, mapFormat, noMap, type ConflictMap } from '../../../src/model/conflictMap';

type Fields = { readonly [name: string]: unknown };

/** What is read of one field of a map, and what is told of it: the field's path, and what stands there. */
function read<Name extends keyof ConflictMap>(name: Name, value: unknown) {
  const { map, issues } = readConflictMap({ format: mapFormat, [name]: value });
  for (const issue of issues)
    expect(issue).toMatchObject({ severity: 'warning', code: 'value-unread', row: 0 });
  return { value: map[name], told: issues.map((issue) => [issue.field, issue.value]) };
}

/** How a field of the map is told to be wrong, standing as its default. */
function refused(name: keyof ConflictMap, value: unknown, field: string = name): void {
  const found = read(name, value);
  expect(found.told.map(([at]) => at)).toEqual([field]);
  expect(found.value).toEqual(noMap[name]);
}

const layer = { id: 'a', role: 'line', file: 'a.json', licence: 'MIT' };
const dated = { from: '1911-03-01', to: '1911-06-30', caption: 'a', meaning: 'b', days: 'c' };
const convention = { id: 'nor', label: 'Northern', names: ['x-north'] };

describe('the map’s box', () => {
  it.each([[[-180, -85, 180, 85]], [[1, 2, 3, 4]]])('may be %j', (box) =>
    expect(read('box', box)).toEqual({ value: box, told: [] }),
  );

  it.each([
    [[-180.1, 0, 1, 1]],
    [[0, -85.1, 1, 1]],
    [[0, 0, 360.1, 1]],
    [[0, 0, 1, 85.1]],
    [[1, 0, 1, 1]],
    [[2, 0, 1, 1]],
    [[0, 1, 1, 1]],
    [[0, 2, 1, 1]],
    [[0, 0, 1]],
    [[0, 0, 1, 1, 1]],
    [['0', 0, 1, 1]],
    [[0, 0, 1, '1']],
    ['0,0,1,1'],
    [null],
  ])('is none where it is %j', (box) => refused('box', box));
});

describe('the map’s zooms', () => {
  it.each([
    [
      { min: 0, max: 19 },
      { min: 0, max: 19, crowded: 19 },
    ],
    [
      { min: 5, max: 5, crowded: 5 },
      { min: 5, max: 5, crowded: 5 },
    ],
    [
      { min: 5, max: 9, crowded: 12 },
      { min: 5, max: 9, crowded: 12 },
    ],
  ])('%j are %j', (zooms, expected) => expect(read('zooms', zooms)).toEqual({ value: expected, told: [] }));

  it.each([
    [{ min: -1, max: 9 }],
    [{ min: 5, max: 20 }],
    [{ min: 9, max: 8 }],
    [{ min: 5, max: 9, crowded: 8 }],
    [{ min: 5, max: 9, crowded: 20 }],
    [{ min: '5', max: 9 }],
    [{ max: 9 }],
    [{ min: 5 }],
    [[5, 9]],
    ['5'],
  ])('are the usual ones where they are %j', (zooms) => refused('zooms', zooms));
});

describe('a layer', () => {
  it('is read with all that it may have, and nothing else', () => {
    const whole = { ...layer, object: 'o', style: 'front', theme: 'dark', dated };
    expect(read('layers', [{ ...whole, mood: 'x' }, layer])).toEqual({ value: [whole, layer], told: [] });
  });

  it.each([...layerRoles])('may have the role %s', (role) =>
    expect(read('layers', [{ ...layer, role }])).toMatchObject({ value: [{ role }], told: [] }),
  );
  it.each([...layerStyles])('may have the style %s', (style) =>
    expect(read('layers', [{ ...layer, style }])).toMatchObject({ value: [{ style }], told: [] }),
  );
  it.each(['light', 'dark'])('may be for the theme %s', (theme) =>
    expect(read('layers', [{ ...layer, theme }])).toMatchObject({ value: [{ theme }], told: [] }),
  );

  it('passes over an object and a theme that it doesn’t know', () => {
    expect(read('layers', [{ ...layer, object: 5, theme: 'red' }])).toEqual({ value: [layer], told: [] });
    expect(read('layers', [{ ...layer, object: '' }])).toEqual({ value: [layer], told: [] });
  });

  it.each([
    ['id', ''],
    ['id', 5],
    ['file', ''],
    ['file', undefined],
    ['licence', ''],
    ['licence', undefined],
    ['role', undefined],
    ['role', 'Line'],
  ])('without %s (%j) is left out', (name, value) =>
    refused('layers', [{ ...layer, [name]: value }], 'layers[0]'),
  );

  it.each([[null], ['a'], [[layer]], [5]])('is no %j', (value) => refused('layers', [value], 'layers[0]'));

  it('that is wrong leaves the others, and is told by its place', () => {
    const { value, told } = read('layers', [
      layer,
      { ...layer, style: 'red' },
      { ...layer, dated: 1 },
      layer,
    ]);
    expect(value).toEqual([layer, layer]);
    expect(told).toEqual([
      ['layers[1].style', 'red'],
      ['layers[2].dated', '1'],
    ]);
  });
});

describe('the days of a layer', () => {
  const of = (parts: Fields) => read('layers', [{ ...layer, dated: { ...dated, ...parts } }]);

  it.each([[{ to: '1911-03-01' }], [{ caption: { en: 'A', fr: 'B' } }]])('may be %j', (parts) =>
    expect(of(parts).value).toEqual([{ ...layer, dated: { ...dated, ...parts } }]),
  );

  it.each([
    [{ from: '1911-03' }],
    [{ from: '1911-13-01' }],
    [{ from: '1911-07-01' }],
    [{ from: ' 1911-03-01' }],
    [{ from: 19110301 }],
    [{ to: '1911-03' }],
    [{ to: '1911-02-28' }],
    [{ to: '1911-06-30T00:00' }],
    [{ to: undefined }],
    [{ caption: '' }],
    [{ caption: {} }],
    [{ caption: { en: '' } }],
    [{ caption: { en: 'A', fr: 5 } }],
    [{ meaning: undefined }],
    [{ meaning: 5 }],
    [{ days: [] }],
    [{ days: null }],
  ])('leave it out where they are wrong: %j', (parts) =>
    expect(of(parts)).toMatchObject({ value: [], told: [['layers[0].dated', expect.anything()]] }),
  );

  it.each([['1911'], [[]], [null]])('are no %j', (wrong) =>
    expect(read('layers', [{ ...layer, dated: wrong }])).toMatchObject({
      value: [],
      told: [['layers[0].dated', expect.anything()]],
    }),
  );
});

describe('a caption', () => {
  const spots = [
    [0, 0],
    [-180, -85],
    [180, 85],
  ];

  it.each([[{ of: 'A', spots }], [{ text: { en: 'A' }, spots }], [{ of: 'A', text: 'B', spots: [] }]])(
    'may be %j',
    (caption) => expect(read('captions', [caption])).toEqual({ value: [caption], told: [] }),
  );

  it.each([
    [{ of: 'A' }],
    [{ of: 'A', spots: 'x' }],
    [{ of: '', spots }],
    [{ text: '', spots }],
    [{ spots }],
    [
      {
        of: 'A',
        spots: [
          [0, 0],
          [541, 0],
        ],
      },
    ],
    [{ of: 'A', spots: [[-181, 0]] }],
    [{ of: 'A', spots: [[0, 85.1]] }],
    [{ of: 'A', spots: [[0, -85.1]] }],
    [{ of: 'A', spots: [[0]] }],
    [{ of: 'A', spots: [[0, 0, 0]] }],
    [{ of: 'A', spots: [['0', 0]] }],
    [{ of: 'A', spots: [{ 0: 0, 1: 0, length: 2 }] }],
    [null],
    [[]],
  ])('is left out where it is %j', (caption) => refused('captions', [caption], 'captions[0]'));
});

describe('a convention of names', () => {
  const usual = { ...convention, short: 'Northern' };

  it.each<[Fields, Fields]>([
    [convention, usual],
    [
      { ...convention, short: { en: 'N' } },
      { ...convention, short: { en: 'N' } },
    ],
    [
      { ...convention, paired: true },
      { ...usual, paired: true },
    ],
    [{ ...convention, paired: false }, usual],
    [{ ...convention, paired: 'yes' }, usual],
    [
      { ...convention, names: [] },
      { ...usual, names: [] },
    ],
    [
      { ...convention, id: 'x'.repeat(40) },
      { ...usual, id: 'x'.repeat(40) },
    ],
    [
      { ...convention, id: 'A_b-1' },
      { ...usual, id: 'A_b-1' },
    ],
  ])('%j is read', (given, expected) =>
    expect(read('naming', [given])).toEqual({ value: [expected], told: [] }),
  );

  it.each([
    [{ id: 'x'.repeat(41) }],
    [{ id: '' }],
    [{ id: 'a.b' }],
    [{ id: 5 }],
    [{ label: '' }],
    [{ label: undefined }],
    [{ names: undefined }],
    [{ names: ['a', ''] }],
    [{ names: [5] }],
  ])('is left out where it has %j', (parts) => refused('naming', [{ ...convention, ...parts }], 'naming[0]'));

  it.each([[null], ['nor'], [[]]])('is no %j', (value) => refused('naming', [value], 'naming[0]'));

  it.each(['both', 'reader'])('may not be called as every dataset’s: %s', (id) =>
    expect(read('naming', [{ ...convention, id }])).toEqual({ value: [], told: [['naming', id]] }),
  );
});

describe('notes, the ground’s name and credits', () => {
  it('are texts, in one language or several', () => {
    expect(read('notes', ['A', { en: 'B', fr: 'C' }])).toEqual({
      value: ['A', { en: 'B', fr: 'C' }],
      told: [],
    });
    expect(read('ground', { en: 'B' })).toEqual({ value: { en: 'B' }, told: [] });
    expect(read('ground', '')).toEqual({ value: '', told: [] });
    expect(read('credits', [{ text: 'A' }, { text: 'B', short: { en: 'C' }, always: true }])).toEqual({
      value: [{ text: 'A' }, { text: 'B', short: { en: 'C' }, always: true }],
      told: [],
    });
    expect(read('credits', [{ text: 'A', short: '', always: 1 }]).value).toEqual([{ text: 'A' }]);
  });

  it.each<[keyof ConflictMap, unknown, string]>([
    ['notes', ['', 'A'].slice(0, 1), 'notes[0]'],
    ['notes', [{}], 'notes[0]'],
    ['notes', [null], 'notes[0]'],
    ['notes', 'A', 'notes'],
    ['ground', {}, 'ground'],
    ['ground', [], 'ground'],
    ['credits', [{ text: '' }], 'credits[0]'],
    ['credits', [{ short: 'A' }], 'credits[0]'],
    ['credits', [null], 'credits[0]'],
    ['credits', [['A']], 'credits[0]'],
    ['captions', 5, 'captions'],
    ['naming', {}, 'naming'],
  ])('%s of %j are told', (name, value, field) => refused(name, value, field));

  it('and lists that aren’t there are empty', () => {
    expect(readConflictMap({ format: mapFormat })).toEqual({ map: noMap, issues: [] });
    expect(readConflictMap({ format: mapFormat, layers: null, notes: null })).toEqual({
      map: noMap,
      issues: [],
    });
  });
});

it('says what stands where the format should', () => {
  expect(readConflictMap({ format: 'x' }).issues).toEqual([
    { severity: 'warning', code: 'value-unread', row: 0, field: 'format', value: 'x' },
  ]);
  expect(readConflictMap([mapFormat]).issues).toMatchObject([{ field: 'format' }]);
  expect(readConflictMap('conflict-map/1').issues).toMatchObject([{ value: 'conflict-map/1' }]);
});
