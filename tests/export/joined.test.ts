import { expect, test } from 'vitest';
import { recallPairs, rememberPairs } from '../../src/app/files/second/rememberedPairs';
import { confirmedCount, pairsToShow, withDecision } from '../../src/app/pairs/decide';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { defaultWindowOf, wholeWindowOf } from '../../src/engine/windows';
import { csvOf } from '../../src/export/csv/csvOf';
import { datasetJson } from '../../src/export/json/datasetJson';
import { readConflictTimeline } from '../../src/formats/own/conflictTimeline';
import type { DecidedPair, Pair } from '../../src/model/pair';
import { createLoaded, type Loaded } from '../../src/state/session/loaded';
import { readText } from '../formats/read';
import { loadedOf } from '../i18n/loadedOf';
import { joinedOf } from '../pairs/joinedOf';
import { eventWith, smallDataset } from '../table/smallDataset';
import { tableOf } from '../table/tableOf';
import { exportedOf } from './exportedOf';
import { parseRows } from './parseRows';
import { textOf } from './textOf';

const second = {
  ...smallDataset,
  id: 'other',
  title: 'Another',
  events: [eventWith({ id: 'x' })],
  claims: [],
};
const now = new Date('2026-11-28T09:30:00Z');
const pair = (a: string, b: string): Pair => ({ a, b, score: 0.9, reasons: [{ kind: 'noPlace' }] });
const everything = { scope: { kind: 'everything' } } as const;

function joinedLoaded(pairs: readonly DecidedPair[]): Loaded {
  const table = joinedOf(smallDataset, second);
  const loaded = createLoaded({
    table,
    engine: createTabEngine(table),
    defaultWindow: defaultWindowOf(table),
    wholeWindow: wholeWindowOf(table),
    address: '',
  });
  loaded.decided.pairs = pairs;
  return loaded;
}

test('two joined datasets and what was decided of their pairs are read back from the JSON', async () => {
  const decided = withDecision([], pair('advance', 'x'), 'same', now);
  const text = await textOf(datasetJson(exportedOf(joinedLoaded(decided), everything)));
  expect(JSON.parse(text)).toMatchObject({ pairs: decided, origins: [{ id: 'small' }, { id: 'other' }] });
  const dataset = (await readText(readConflictTimeline, text)).dataset();
  if (!dataset) throw new Error('no dataset');
  const { metadata, columns } = tableOf(dataset);
  expect(metadata.origins).toEqual(joinedOf(smallDataset, second).metadata.origins);
  expect([...(columns.origin ?? [])].filter(Boolean)).toHaveLength(1);
  // Reasons are found anew: those of a file are nobody's word.
  expect(loadedOf(dataset).decided.pairs).toEqual(decided.map((one) => ({ ...one, reasons: [] })));
});

test('the CSV tells whose each event is and which is the same; that of one dataset has no such column', async () => {
  const decided = [
    ...withDecision([], pair('advance', 'x'), 'same', now),
    ...withDecision([], pair('ceasefire', 'x'), 'different', now),
  ];
  const text = await textOf(csvOf(exportedOf(joinedLoaded(decided), everything)));
  const [head = [], ...rows] = parseRows(text);
  const cells = (id: string) => {
    const row = rows.find((one) => one[0] === id) ?? [];
    return ['origin', 'origin_id', 'same_as'].map((name) => row[head.indexOf(name)]);
  };
  expect(cells('~2x')).toEqual(['other', 'x', 'advance']);
  expect(cells('advance')).toEqual(['small', 'advance', '~2x']);
  expect(cells('exchange')).toEqual(['small', 'exchange', '']);
  const alone = await textOf(csvOf(exportedOf(loadedOf(smallDataset), everything)));
  expect(alone.split('\r\n')[0]).not.toContain('same_as');
});

test('a decision replaces that of the same pair, and each event counts once', () => {
  let decided = withDecision([], pair('a', 'x'), 'same', now);
  decided = withDecision(decided, pair('a', 'y'), 'same', now);
  expect(confirmedCount(decided)).toBe(3);
  decided = withDecision(decided, pair('a', 'x'), 'different', now);
  expect(decided.map(({ b, decision }) => [b, decision])).toEqual([
    ['y', 'same'],
    ['x', 'different'],
  ]);
  expect(confirmedCount(decided)).toBe(2);
  const shown = pairsToShow([pair('a', 'x'), pair('b', 'z')], decided, ({ b }) => b !== 'z');
  expect(shown.map(({ b }) => b)).toEqual(['x', 'y']);
});

test('decisions are kept on the device for the very same two files, and nothing else that lies there is taken', () => {
  const kept = new Map<string, string>();
  const store = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
  const [first, other] = joinedOf(smallDataset, second).metadata.origins ?? [];
  if (!first || !other) throw new Error('not joined');
  const decided = withDecision([], pair('a', 'x'), 'same', now);
  expect(rememberPairs(store, [first, other], decided)).toBe(true);
  expect(recallPairs(store, [first, other])).toEqual(decided);
  expect(recallPairs(store, [first, { ...other, sha256: 'c'.repeat(64) }])).toEqual([]);
  for (const key of kept.keys()) kept.set(key, '[{"a":1},null,{"a":"a","b":"b","decision":"other"}]');
  expect(recallPairs(store, [first, other])).toEqual([]);
  for (const key of kept.keys()) kept.set(key, '{');
  expect(recallPairs(store, [first, other])).toEqual([]);
  rememberPairs(store, [first, other], []);
  expect(kept.size).toBe(0);
  expect(rememberPairs(undefined, [first, other], decided)).toBe(false);
});
