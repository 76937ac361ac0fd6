import { afterAll, describe, expect, it } from 'vitest';
import { folderOf, run } from './run';

const head = {
  format: 'conflict-timeline/1',
  id: 'x',
  version: '1',
  title: 'X',
  licence: 'CC0-1.0',
  attribution: 'X',
  timeZone: 'UTC',
  periods: [],
  categories: [{ id: 'a', title: 'A' }],
};
const event = (id: string, more: object = {}) => ({
  id,
  when: '2020-10-08',
  title: `T ${id}`,
  category: 'a',
  ...more,
});
const claim = (id: string, best: number) => ({
  id,
  measure: 'killed',
  people: 'all',
  side: 'all',
  best,
  scope: 'incident',
  asOf: '2020-10-08',
  reported: '2020-10-08',
  claimedBy: 'who',
  claimantRole: 'third-party',
  status: 'undisputed',
  sources: [],
  support: 'page-read',
});
const files = folderOf({
  'before.json': JSON.stringify({
    ...head,
    events: [event('same'), event('moved'), event('gone')],
    claims: [claim('c', 3)],
  }),
  'after.json': JSON.stringify({
    ...head,
    events: [
      event('new', { title: { en: 'New', fr: 'Neuf' } }),
      event('moved', { when: '2020-10-09', warning: 'graphic' }),
      event('same'),
    ],
    claims: [claim('c', 4), claim('d', 1)],
  }),
  'reordered.json': JSON.stringify({
    events: [
      event('gone'),
      { category: 'a', title: 'T moved', when: '2020-10-08', id: 'moved' },
      event('same'),
    ],
    claims: [claim('c', 3)],
    ...head,
  }),
});
afterAll(files.remove);
const [before, after, reordered] = ['before.json', 'after.json', 'reordered.json'].map(files.path) as [
  string,
  string,
  string,
];

describe('diff', () => {
  it('tells what was added, changed field by field, and withdrawn', async () => {
    expect(await run(['diff', before, after])).toEqual({
      exit: 1,
      err: '',
      out: `Events: 1 added, 1 changed, 1 withdrawn
  + new New
  - gone T gone
  ~ moved T moved
      when: "2020-10-08" → "2020-10-09"
      warning: ∅ → "graphic"
Figures: 1 added, 1 changed, 0 withdrawn
  + d 
  ~ c 
      best: 3 → 4
`,
    });
  });

  it('is the other way round from the other side', async () => {
    const told = async (...paths: readonly string[]) =>
      JSON.parse((await run(['diff', '--json', ...paths])).out) as {
        readonly exit: number;
        readonly events: { readonly added: readonly object[]; readonly withdrawn: readonly object[] };
      };
    const [there, back] = [await told(before, after), await told(after, before)];
    expect(there.exit).toBe(1);
    expect(back.events.added).toEqual(there.events.withdrawn);
    expect(back.events.withdrawn).toEqual(there.events.added);
  });

  it('finds no difference in the order of rows and fields', async () => {
    expect((await run(['diff', before, before])).exit).toBe(0);
    expect(await run(['diff', before, reordered])).toMatchObject({ exit: 0, out: 'Nothing differs.\n' });
  });

  it('says where rows could not be compared, and ends with 2 where a file can’t be read', async () => {
    const broken = 'tests/fixtures/json/row-without-date.json';
    const { exit, err } = await run(['diff', broken, broken]);
    expect(exit).toBe(0);
    expect(err).toContain(`conflict-timeline validate ${broken}`);
    expect((await run(['diff', before, 'nowhere.json'])).exit).toBe(2);
  });
});
