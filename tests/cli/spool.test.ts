import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { createSpool } from '../../src/cli/spool/spool';
import { createSpoolEngine } from '../../src/cli/spool/spoolEngine';
import { answerOf } from '../../src/engine/answerOf';
import type { EventRecord } from '../../src/engine/eventMark';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { formatFor } from '../../src/formats/formatFor';
import type { Sink } from '../../src/formats/sink';
import { createTableBuilder } from '../../src/table/tableBuilder';
import { folderOf } from './run';

const folder = folderOf({});
afterAll(folder.remove);

const event = (id: string, more: object = {}) => ({
  id,
  when: '2020-10-08',
  title: id,
  category: 'a',
  ...more,
});
const claim = (id: string, about: string | undefined, more: object = {}) => ({
  id,
  ...(about !== undefined && { event: about }),
  measure: 'killed',
  people: 'all',
  side: 'all',
  best: 3,
  scope: 'incident',
  asOf: '2020-10-08',
  reported: '2020-10-08',
  claimedBy: 'who',
  claimantRole: 'third-party',
  status: 'undisputed',
  sources: [],
  support: 'page-read',
  ...more,
});
const source = (id: string, published?: string) => ({
  id,
  title: id,
  support: 'page-read',
  ...(published && { published }),
});

/** Everything that a record takes from elsewhere: claims and sources behind and before, former ids, other places. */
const tangled = {
  format: 'conflict-timeline/1',
  id: 'x',
  version: '1',
  title: 'X',
  licence: 'CC0-1.0',
  attribution: 'X',
  timeZone: 'UTC',
  periods: [],
  claims: [
    claim('before', 'two', { assumed: true, reported: '2020-10-01' }),
    claim('of-none', undefined),
    claim('former', 'old-one', { sources: ['late'], assumed: true }),
    claim('missing', 'nowhere', { assumed: true }),
  ],
  categories: [{ id: 'a', title: 'A' }],
  places: [
    { id: 'p', names: { en: 'P' }, lat: 1, lng: 2, precision: 'district', formerIds: ['old-p'] },
    { id: 'q', names: { en: 'Q' }, precision: 'country' },
  ],
  events: [
    event('three', { when: '2021', category: 'none', places: [{ place: 'nowhere', role: 'site' }] }),
    event('one', {
      formerIds: ['old-one'],
      warning: 'graphic',
      when: '2020-10-09~',
      whenKind: 'once',
      places: [
        { place: 'q', role: 'venue' },
        { place: 'old-p', role: 'target', precision: 'exact' },
      ],
      reports: [{ source: 'late', reported: '2020-10-09', assumed: true }],
    }),
    event('two', {
      time: { from: '10:30', to: '11:00', of: 'event' },
      places: [{ place: 'q', role: 'seat' }],
      positions: [{ by: 'who', stance: 'denies', reported: '2020-10-10', sources: ['late'], assumed: true }],
      updates: [{ reported: '2020-10-12', text: 'More', status: 'disputed', sources: [] }],
    }),
    event('two', { title: 'Again' }),
    event('never', { when: '../..' }),
  ],
  sources: [source('late', '2020-10-11'), source('undated')],
};

async function readBy(text: string, sink: Sink): Promise<void> {
  const found = await formatFor({ name: 'x', text: text.slice(0, 65_536) });
  if (found.kind !== 'found') throw new Error('the text is to be read');
  await found.read([text], sink, 'x');
}

/** Only what a mark is of in its engine differs. */
const withoutKey = ({ event: of, line: { key: _key, ...line }, claims }: EventRecord) => ({
  event: of,
  line,
  claims,
});

const cases: readonly (readonly [string, string])[] = [
  ['a tangled dataset', JSON.stringify(tangled)],
  ...['data/nagorno-karabakh-2020/dataset.json', 'tests/fixtures/eastmark-1911/dataset.json'].map(
    (path) => [path, readFileSync(path, 'utf8')] as const,
  ),
  ...['ucdp-ged-23.1-3rows', 'acled', 'plain'].map((name) => {
    const path = `tests/fixtures/csv/${name}.csv`;
    return [path, readFileSync(path, 'utf8')] as const;
  }),
];

describe('what is answered from files', () => {
  it.each(cases)('is what a table answers, whatever the order: %s', async (_, text) => {
    const builder = createTableBuilder();
    await readBy(text, builder);
    const table = builder.finish();
    const tab = createTabEngine(table);
    const spool = createSpool(folder.path('.'));
    try {
      await readBy(text, spool.sink);
      const spooled = spool.finish();
      if (!spooled) throw new Error('there is something');
      const engine = createSpoolEngine(spooled);
      for (const list of Object.keys(table.dictionaries) as (keyof typeof table.dictionaries)[])
        expect([...spooled.lists[list].list()]).toEqual([...table.dictionaries[list]]);
      const part = { clauses: {}, offset: 1, limit: 2 } as const;
      const all = { clauses: {}, offset: 0, limit: 1000 } as const;
      const ask = { ...all, kind: 'records', sort: 'time' } as const;
      const { records } = await answerOf(engine, ask);
      const ids = records.map((record) => record.event.id);
      const expected = await answerOf(tab, { ...ask, ids });
      expect(ids).toHaveLength(table.columns.length);
      expect(records.map(withoutKey)).toEqual(expected.records.map(withoutKey));
      const plain = await answerOf(engine, { ...ask, claims: false });
      const plainExpected = await answerOf(tab, { ...ask, ids, claims: false });
      expect(plain.records.map(withoutKey)).toEqual(plainExpected.records.map(withoutKey));
      // Again, in pages that overlap.
      for (const [offset, limit] of [
        [0, 2],
        [2, 1],
        [1, 2],
      ] as const) {
        const page = (await answerOf(engine, { ...ask, limit, offset })).records;
        expect(page.map(withoutKey)).toEqual(records.slice(offset, offset + limit).map(withoutKey));
      }
      const parsed = (texts: readonly string[]) => texts.map((one): unknown => JSON.parse(one));
      const texts = await answerOf(engine, { ...ask, kind: 'eventTexts' });
      const textsExpected = await answerOf(tab, { ...ask, kind: 'eventTexts', ids });
      expect(parsed(texts.events)).toEqual(parsed(textsExpected.events));
      expect(parsed(texts.claims)).toEqual(parsed(textsExpected.claims));
      for (const of of [all, part]) {
        const claimTexts = await answerOf(engine, { kind: 'claimTexts', ...of });
        const claimTextsExpected = await answerOf(tab, { kind: 'claimTexts', ...of });
        expect(parsed(claimTexts.claims)).toEqual(parsed(claimTextsExpected.claims));
        expect(claimTexts.total).toBe(claimTextsExpected.total);
        const rows = { kind: 'claimRows', order: [], ...of } as const;
        expect(await answerOf(engine, rows)).toEqual(await answerOf(tab, rows));
      }
    } finally {
      spool.remove();
    }
  });
});
