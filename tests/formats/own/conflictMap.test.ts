import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConflictMap } from '../../../src/formats/own/conflictMap';
import { landOnly, mapFormat, noMap } from '../../../src/model/conflictMap';
import { ownMap } from '../../conflict';
import { convention, wrongFields, wrongTogether } from '../wrongMaps';

const invented = new URL('../../fixtures/eastmark-1911/map.json', import.meta.url);

describe('the map of a conflict', () => {
  it('of each folder is read whole, and again from what was read', () => {
    expect(ownMap.issues).toEqual([]);
    const { map, issues } = readConflictMap(JSON.parse(readFileSync(invented, 'utf8')));
    expect(issues).toEqual([]);
    for (const each of [ownMap.map, map, noMap])
      expect(readConflictMap(JSON.parse(JSON.stringify({ format: mapFormat, ...each })))).toEqual({
        map: each,
        issues: [],
      });
  });

  it.each([...wrongFields, ...wrongTogether])(
    'leaves out and tells of a wrong $field: $map',
    ({ field, map: wrong }) => {
      const { map, issues } = readConflictMap({ format: mapFormat, ...wrong });
      expect(issues.map((issue) => issue.field)).toEqual([field]);
      expect(map).toEqual(noMap);
    },
  );

  it.each<[what: string, map: object]>([
    [
      'a layer of some zooms',
      { layers: [{ id: 'a', role: 'line', file: 'a.json', licence: 'MIT', zooms: [0, 24] }] },
    ],
    [
      'a layer of one zoom',
      { layers: [{ id: 'a', role: 'line', file: 'a.json', licence: 'MIT', zooms: [5, 5] }] },
    ],
    ['a caption from a zoom on', { captions: [{ of: 'a', from: 24, spots: [[1, 2]] }] }],
    ['a caption from the farthest', { captions: [{ text: { en: 'A' }, from: 0, spots: [[-180, -85]] }] }],
    ['a convention by pairs', { naming: [{ ...convention, short: 'N', paired: true }] }],
    ['a credit that always stands', { credits: [{ text: 'us', short: 'u', always: true }] }],
    ['a box across the antimeridian', { box: [170, -10, 190, 10] }],
    ['zooms, the last of which is crowded', { zooms: { min: 2, max: 9, crowded: 12 } }],
    ['a ground of which nothing is said', { ground: '' }],
    ['notes', { notes: ['a', { en: 'b' }] }],
  ])('keeps %s', (_what, given) => {
    const { map, issues } = readConflictMap({ format: mapFormat, ...given });
    expect(issues).toEqual([]);
    expect(map).toEqual({ ...noMap, box: undefined, ...given });
  });

  it.each([
    [
      'layers[0].zooms',
      { layers: [{ id: 'a', role: 'line', file: 'a.json', licence: 'MIT', zooms: [1, 2, 3] }] },
    ],
    [
      'layers[0].zooms',
      { layers: [{ id: 'a', role: 'line', file: 'a.json', licence: 'MIT', zooms: [1, 25] }] },
    ],
    [
      'layers[0].zooms',
      { layers: [{ id: 'a', role: 'line', file: 'a.json', licence: 'MIT', zooms: { length: 2 } }] },
    ],
    ['zooms', { zooms: 5 }],
    ['captions[0]', { captions: [5] }],
    ['naming[0]', { naming: [null] }],
    ['layers[0]', { layers: ['a'] }],
    ['layers[0].dated', { layers: [{ id: 'a', role: 'line', file: 'a.json', licence: 'MIT', dated: 5 }] }],
  ])('leaves out %s of %j', (field, given) => {
    const { map, issues } = readConflictMap({ format: mapFormat, ...given });
    expect(issues.map((issue) => issue.field)).toEqual([field]);
    expect(map).toEqual({ ...noMap, box: undefined });
  });

  it('keeps the first of two conventions of one id', () => {
    const naming = [convention, { ...convention, label: 'other' }];
    const { map, issues } = readConflictMap({ format: mapFormat, naming });
    expect(map.naming.map(({ label }) => label)).toEqual(['Northern']);
    expect(issues).toHaveLength(1);
  });

  it.each([undefined, null, [], 'a', { format: 'conflict-map/2' }])('is none in %j', (content) => {
    expect(readConflictMap(content)).toMatchObject({ map: noMap, issues: [{ field: 'format' }] });
  });

  it('serves another dataset with its land alone', () => {
    const land = landOnly(ownMap.map);
    expect(land.layers.some(({ dated: days, role }) => days !== undefined || role === 'town')).toBe(false);
    expect(land.layers.length).toBeGreaterThan(3);
    expect([land.captions, land.naming, land.notes]).toEqual([[], [], []]);
  });
});
