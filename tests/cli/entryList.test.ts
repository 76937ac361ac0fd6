import { afterAll, describe, expect, it } from 'vitest';
import { createEntryList } from '../../src/cli/spool/entryList';
import { createTextFile } from '../../src/cli/spool/textFile';
import { byId } from '../../src/model/byId';
import { folderOf } from './run';

const folder = folderOf({});
afterAll(folder.remove);
const count = 25_000;
const entryAt = (index: number) => ({ id: `s${index}`, title: `Title ${index} «é»\n` });

describe('entries of which most are in a file', () => {
  it('are a list as any other', () => {
    const file = createTextFile(folder.path('entries'));
    const list = createEntryList<{ id: string; title: string; formerIds?: readonly string[] }>(() => file);
    for (let index = 0; index < count; index++) {
      const formerIds = index === 20_001 ? { formerIds: ['old'] } : {};
      expect(list.add({ ...entryAt(index), ...formerIds })).toBe(true);
      // Read while it grows, as where an event names what has just come.
      if (index % 999 === 0) expect(list.at(index)?.id).toBe(`s${index}`);
    }
    expect(list.add(entryAt(3))).toBe(false);
    expect(list.add(entryAt(20_000))).toBe(false);
    expect(list.indexOf('old')).toBe(20_001);
    expect(list.indexOf('s24999')).toBe(24_999);
    expect(list.indexOf('none')).toBe(-1);
    const entries = list.list();
    expect(entries.length).toBe(count);
    expect(byId(entries, 's19999')).toEqual(entryAt(19_999));
    expect(byId(entries, 's1')).toEqual(entryAt(1));
    expect(byId(entries, 'none')).toBeUndefined();
    expect(entries[count]).toBeUndefined();
    const all = Array.from({ length: count }, (_, index) => `s${index}`);
    expect(entries.map(({ id }) => id)).toEqual(all);
    expect([...entries].map(({ id }) => id)).toEqual(all);
    expect(entries.slice(12_000, 12_003)).toEqual([12_000, 12_001, 12_002].map(entryAt));
    expect(entries.filter(({ id }) => id.endsWith('99999'))).toEqual([]);
    file.close();
  });

  it('reads lines longer than what is read at a time', () => {
    const file = createTextFile(folder.path('lines'));
    const lines = ['a', 'é'.repeat(400_000), '', 'b'.repeat(700_000), '«'.repeat(10), 'end'];
    for (const line of lines) file.append(line);
    expect([...file.lines()].flat()).toEqual(lines);
    file.close();
  });
});
