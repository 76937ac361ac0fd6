import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readConflictMap } from '../../../src/formats/own/conflictMap';
import { landOnly, mapFormat, noMap } from '../../../src/model/conflictMap';
import { ownMap } from '../../conflict';

const invented = new URL('../../fixtures/eastmark-1911/map.json', import.meta.url);
const layer = { id: 'a', role: 'line', file: 'a.json', style: 'front', licence: 'MIT' };
const dated = { from: '1911-03-01', to: '1911-06-30', caption: 'a', meaning: 'b', days: 'c' };
const convention = { id: 'nor', label: 'Northern', names: ['x-north'] };

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

  it.each<[string, Record<string, unknown>]>([
    ['box', { box: [5, 0, 1, 2] }],
    ['box', { box: [0, 0, 400, 2] }],
    ['zooms', { zooms: { min: 9, max: 5 } }],
    ['layers', { layers: {} }],
    ['layers[0]', { layers: [{ ...layer, role: 'army' }] }],
    ['layers[0].style', { layers: [{ ...layer, style: 'red' }] }],
    ['layers[0].dated', { layers: [{ ...layer, dated: { ...dated, from: '1911' } }] }],
    ['layers[0].dated', { layers: [{ ...layer, dated: { ...dated, to: '1910-01-01' } }] }],
    ['layers[0].dated', { layers: [{ ...layer, dated: { ...dated, caption: '' } }] }],
    ['captions[0]', { captions: [{ of: 'A', spots: [[1, 95]] }] }],
    ['captions[0]', { captions: [{ spots: [[1, 5]] }] }],
    ['naming[0]', { naming: [{ ...convention, id: 'a b' }] }],
    ['naming[0]', { naming: [{ ...convention, names: 'x-north' }] }],
    ['naming', { naming: [{ ...convention, id: 'both' }] }],
    ['notes[0]', { notes: [{ en: 5 }] }],
    ['credits[0]', { credits: ['us'] }],
    ['ground', { ground: 5 }],
  ])('leaves out and tells of a wrong %s', (field, wrong) => {
    const { map, issues } = readConflictMap({ format: mapFormat, ...wrong });
    expect(issues.map((issue) => issue.field)).toEqual([field]);
    expect(map).toEqual(noMap);
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
