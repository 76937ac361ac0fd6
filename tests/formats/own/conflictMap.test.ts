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
