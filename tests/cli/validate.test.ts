import { readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { groupLimits } from '../../src/cli/reading/issueGroups';
import { readTable } from '../../src/load/readTable';
import { folderOf, run } from './run';

const files = folderOf({
  'either.csv': 'when,what\n08/03/2021,Shots\n09/04/2021,Talks\n',
  'columns.json': JSON.stringify({
    format: 'conflict-timeline-columns/1',
    date: { column: 'when', order: 'dmy' },
    title: '{what}',
  }),
  'dangling.json': JSON.stringify({
    format: 'conflict-timeline/1',
    id: 'x',
    version: '1',
    title: 'X',
    licence: 'CC0-1.0',
    attribution: 'X',
    timeZone: 'UTC',
    periods: [],
    categories: [{ id: 'a', title: 'A' }],
    events: [
      {
        id: 'one',
        when: '2020-10-08',
        title: 'One',
        category: 'none',
        places: [{ place: 'nowhere', role: 'site' }],
      },
      { id: 'two', when: '2020-10-08', title: 'Two', category: 'a', actors: [{ actor: 'nobody' }] },
      { id: 'two', when: '2020-10-08', title: 'Twice', category: 'a' },
      { id: 'four', when: '../..', title: 'Never', category: 'a' },
    ],
    claims: [],
  }),
});
afterAll(files.remove);

type Report = {
  readonly exit: number;
  readonly files: readonly {
    readonly exit: number;
    readonly format: string;
    readonly events: { readonly read: number; readonly shown: number; readonly aside: number };
    readonly issues: readonly { readonly severity: string; readonly code: string; readonly count: number }[];
    readonly asks?: {
      readonly headings: readonly string[];
      readonly questions: readonly { readonly kind: string }[];
    };
  }[];
};

async function reportOn(...args: readonly string[]): Promise<Report> {
  return JSON.parse((await run(['validate', '--json', ...args])).out) as Report;
}

const fixtures = [
  'csv/acled.csv',
  'csv/plain.csv',
  'csv/quote-not-closed.csv',
  'csv/ragged.csv',
  'csv/row-without-date.csv',
  'csv/ucdp-ged-23.1-3rows.csv',
  'csv/utf-16-from-excel.csv',
  'csv/windows-1252.csv',
  'hostile/ucdp-inherited-code.csv',
  'json/comma-missing.json',
  'json/events-before-dictionaries.json',
  'json/half-read-rows.json',
  'json/low-above-high.json',
  'json/row-with-a-wrong-date.json',
  'json/truncated.json',
  'json/whole.json',
  'e2e/broken-rows.json',
  'eastmark-1911/dataset.json',
].map((name) => `tests/fixtures/${name}`);

describe('validate', () => {
  it.each([...fixtures, files.path('dangling.json')])('counts in %s what the page counts', async (path) => {
    const {
      files: [found],
    } = await reportOn(path);
    const file = new File([readFileSync(path)], path.split('/').at(-1) ?? '');
    const options = { onProgress: () => undefined, signal: new AbortController().signal };
    const loaded = await readTable({ file }, options);
    if (loaded.kind !== 'loaded') throw new Error(`${path} is to be read`);
    const { columns, issueCounts } = loaded.table;
    expect(found?.events.shown).toBe(columns.length);
    const sum = (
      of: readonly { readonly code: string; readonly severity: string; readonly count: number }[],
    ) => {
      const counts = new Map<string, number>();
      for (const { severity, code, count } of of)
        counts.set(`${severity} ${code}`, (counts.get(`${severity} ${code}`) ?? 0) + count);
      return Object.fromEntries([...counts].sort());
    };
    expect(sum(found?.issues ?? [])).toEqual(sum(issueCounts));
    expect(found?.exit).toBe(issueCounts.some(({ severity }) => severity === 'error') ? 1 : 0);
  });

  it('says of each row set aside what and where, and ends with the worst of its files', async () => {
    const good = 'tests/fixtures/csv/plain.csv';
    const rows = 'tests/fixtures/csv/row-without-date.csv';
    const { exit, out } = await run(['validate', good, rows]);
    expect(exit).toBe(1);
    expect(out).toBe(`${good}: any table of events
  2 rows = 2 shown + 0 set aside
${rows}: any table of events
  4 rows = 2 shown + 2 set aside
  Set aside
    1× “date” is missing.
      row 2
    1× “title” is missing.
      row 5
`);
    expect((await run(['validate', rows, 'nowhere.csv'])).exit).toBe(2);
    expect((await run(['validate', good])).exit).toBe(0);
  });

  it('says the same in French', async () => {
    const { out } = await run(['validate', '--lang', 'fr', 'tests/fixtures/csv/row-without-date.csv']);
    expect(out).toContain('4 lignes = 2 affichées + 2 mises de côté');
    expect(out).toContain('«\u00a0date\u00a0» manque.');
  });

  it.each([
    ['nowhere.csv', 'nowhere.csv could not be read from this device.'],
    ['tests', 'tests could not be read from this device.'],
    ['docs/phone.png', 'phone.png is a picture, a document'],
  ])('says why %s can’t be read, and ends with 2', async (path, why) => {
    const { exit, out } = await run(['validate', path]);
    expect(exit).toBe(2);
    expect(out).toContain(why);
  });

  it('asks what only a reader can say, proposes a mapping, and takes it', async () => {
    const path = files.path('either.csv');
    const asked = await run(['validate', path]);
    expect(asked.exit).toBe(2);
    expect(asked.out).toContain('Its headings: when, what');
    expect(asked.out).toContain('08/03/2021 is 2021-03-08 (dmy) or 2021-08-03 (mdy). Give "date" an "order"');
    expect(asked.out).toContain('"format": "conflict-timeline-columns/1"');
    const {
      files: [found],
    } = await reportOn(path);
    expect(found?.asks?.headings).toEqual(['when', 'what']);
    expect(found?.asks?.questions.map(({ kind }) => kind)).toContain('date-order');
    const told = await run(['validate', path, '--columns', files.path('columns.json')]);
    expect(told.exit).toBe(0);
    expect(told.out).toContain('2 rows = 2 shown + 0 set aside');
  });

  it('reads standard input, and what is packed', async () => {
    const text = readFileSync('tests/fixtures/csv/plain.csv', 'utf8');
    expect((await run(['validate', '-'], { input: text })).out).toContain('2 rows = 2 shown');
    writeFileSync(files.path('plain.csv.gz'), gzipSync(text));
    expect((await run(['validate', files.path('plain.csv.gz')])).out).toContain('2 rows = 2 shown');
  });

  it('keeps groups and their rows few in a file with very many faults, and shows how far it is', async () => {
    const rows = Array.from({ length: 100_000 }, (_, row) =>
      row % 10 === 3 ? `13/45/2020,${row}` : `2020-10-08,${row}`,
    );
    const path = files.path('many.csv');
    writeFileSync(path, `date,title\n${rows.join('\n')}\n`);
    const { exit, out, err } = await run(['validate', '--json', path], { isWatched: true });
    const {
      files: [found],
    } = JSON.parse(out) as Report;
    expect(exit).toBe(1);
    expect(found?.events).toEqual({ read: 100_000, shown: 90_000, aside: 10_000 });
    const group = found?.issues.find(({ code }) => code === 'date-unreadable');
    expect(group).toMatchObject({ count: 10_000 });
    expect((group as { readonly first?: readonly unknown[] } | undefined)?.first).toHaveLength(
      groupLimits.first,
    );
    expect(err).toMatch(/\u001b\[K1\.7 of 1\.7 MB read, 90,000 events\r\u001b\[K$/);
  });
});
