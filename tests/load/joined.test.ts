import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { loadTables } from '../../src/engine/tab/answers/loadTables';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { joinSinks } from '../../src/load/joined/joinSinks';
import { readJoined } from '../../src/load/joined/readJoined';
import type { Dataset } from '../../src/model/dataset';
import { joinedId, originNames, originOfId, ownId, type OriginName } from '../../src/model/origin';
import { claimAt, eventOfRow, idOfRow } from '../../src/table/columns';
import type { Table } from '../../src/table/table';
import { createTableBuilder } from '../../src/table/tableBuilder';
import { arbitraryDataset } from '../engine/arbitraryDataset';
import { askNow } from '../engine/askNow';
import { properties } from '../seed';
import { claimWith, eventWith, smallDataset } from '../table/smallDataset';
import { tableOf, tellAll } from '../table/tableOf';

function joinedTable(first: Dataset, second: Dataset): Table {
  const builder = createTableBuilder();
  const joined = joinSinks(builder);
  tellAll(first, joined.first);
  tellAll(second, joined.second);
  joined.finish([{}, { address: 'https://example.org/b.json', sha256: 'b'.repeat(64) }]);
  return builder.finish();
}

/** The events of a table, or of one of its datasets, as JSON with the ids that they have in their own. */
const eventsOf = ({ columns }: Table, name?: OriginName) =>
  Array.from({ length: columns.length }, (_, row) => row)
    .filter((row) => name === undefined || originNames[columns.origin?.[row] ?? 0] === name)
    .map((row) => JSON.stringify(eventOfRow(columns, row)).replaceAll('"~2', '"'));
const claimsOf = ({ columns: { claims } }: Table) =>
  Array.from(claims.row, (_, index) => JSON.stringify(claimAt(claims, index)).replaceAll('"~2', '"'));

describe('two datasets that are joined', () => {
  it('have every event and claim of both, in their own words, and each is told to be of its own', () => {
    fc.assert(
      fc.property(arbitraryDataset, arbitraryDataset, (a, b) => {
        const [one, other] = [
          { ...a, origins: undefined },
          { ...b, origins: undefined },
        ].map(plain);
        const table = joinedTable(one as Dataset, other as Dataset);
        const [first, second] = [tableOf(one as Dataset), tableOf(other as Dataset)];
        expect(eventsOf(table, 'first')).toEqual(eventsOf(first));
        expect(eventsOf(table, 'second')).toEqual(eventsOf(second));
        expect(claimsOf(table)).toEqual([...claimsOf(first), ...claimsOf(second)]);
        for (const row of Array.from(table.columns.startMinute.keys()))
          expect(originNames[table.columns.origin?.[row] ?? -1]).toBe(
            originOfId(idOfRow(table.columns, row)),
          );
      }),
      { ...properties, numRuns: 30 },
    );
  });

  it('are filtered and sorted by which of them an event is of, and its mark says so', async () => {
    await loadTables();
    const table = joinedTable(smallDataset, smallDataset);
    const ask = askNow(createTabEngine(table));
    const of = (clauses: { origin?: OriginName }) =>
      ask('marks', { clauses, limit: 100 }).marks?.map(({ second }) => second === true);
    const { length } = smallDataset.events;
    expect(of({ origin: 'first' })).toEqual(Array.from({ length }, () => false));
    expect(of({ origin: 'second' })).toEqual(Array.from({ length }, () => true));
    expect(ask('count', { clauses: {} }).total).toBe(2 * length);
    const sorted = (descending: boolean) =>
      ask('tableRows', {
        clauses: {},
        order: [{ by: 'origin', descending }, { by: 'when' }],
        offset: 0,
        limit: 100,
      }).records.map(({ line }) => line.second === true);
    const inOrder = [false, true].flatMap((second) => Array.from({ length }, () => second));
    expect(sorted(false)).toEqual(inOrder);
    expect(sorted(true)).toEqual([...inOrder].reverse());
    const alone = askNow(createTabEngine(tableOf(smallDataset)));
    expect(alone('count', { clauses: { origin: 'first' } }).total).toBe(length);
    expect(alone('count', { clauses: { origin: 'second' } }).total).toBe(0);
    expect(alone('marks', { clauses: {}, limit: 100 }).marks?.some((mark) => 'second' in mark)).toBe(false);
  });

  it('say whose time is which where their zones differ, and need the map of both', () => {
    const zoned = (timeZone: string, bounds: NonNullable<Dataset['bounds']>): Dataset => ({
      ...smallDataset,
      timeZone,
      bounds,
    });
    const baku = zoned('Asia/Baku', [44, 38, 51, 42]);
    const { metadata } = joinedTable(baku, zoned('UTC', [20, 30, 30, 40]));
    expect(metadata.timeZone).toBe('Asia/Baku');
    expect(metadata.origins?.map(({ timeZone }) => timeZone)).toEqual(['Asia/Baku', 'UTC']);
    expect(metadata.bounds).toEqual([20, 30, 51, 42]);
    const same = joinedTable(baku, zoned('Asia/Baku', [170, -20, 180, -10])).metadata;
    expect(same.origins?.map(({ timeZone }) => timeZone)).toEqual([undefined, undefined]);
    expect(same.bounds).toEqual([44, -20, 180, 42]);
    // Beyond half the world, the way across the antimeridian may be the shorter: found from the places.
    const fiji = zoned('UTC', [170, -20, 180, -10]);
    expect(joinedTable(fiji, zoned('UTC', [-180, -20, -170, -10])).metadata.bounds).toBeUndefined();
  });

  it('share the entries that say the same, and keep apart those that say more or else', () => {
    const second: Dataset = {
      ...smallDataset,
      categories: [
        { id: 'x', title: 'Strike' },
        { id: 'strike', title: 'Strike at work' },
      ],
      actors: [{ id: 'az', title: 'Azerbaijan', kind: 'government', side: 'a' }],
      sides: [{ id: 'a', title: 'Azerbaijan', letter: 'A' }],
      places: [
        { id: 'p', names: { en: 'Moscow' }, lng: 37.62, lat: 55.75, precision: 'settlement' },
        { id: 'idaho', names: { en: 'Moscow' }, lng: -117, lat: 46.73, precision: 'settlement' },
      ],
      sources: [
        { id: 's', title: 'Agency', support: 'page-read' },
        { id: 't', title: 'Agency', url: 'https://example.org/', support: 'page-read' },
      ],
      events: [
        eventWith({
          id: 'ceasefire',
          category: 'x',
          places: [
            { place: 'p', role: 'site' },
            { place: 'idaho', role: 'seat' },
          ],
          actors: [{ actor: 'az' }],
          reports: [
            { source: 's', reported: '2020-10-04' },
            { source: 't', reported: '2020-10-04' },
          ],
          formerIds: ['cathedral'],
        }),
      ],
      claims: [
        claimWith({ id: 'c', event: 'ceasefire', side: 'a', claimedBy: 'az', sources: ['s'], low: 2 }),
      ],
    };
    const table = joinedTable(smallDataset, second);
    const { dictionaries, columns } = table;
    const row = originRow(table, 'second');
    const event = eventOfRow(columns, row);
    expect(event).toMatchObject({
      id: '~2ceasefire',
      category: 'strike',
      places: [{ place: 'moscow' }, { place: '~2idaho' }],
      actors: [{ actor: 'baku' }],
      reports: [{ source: 'agency' }, { source: '~2t' }],
      formerIds: ['~2cathedral'],
    });
    expect(dictionaries.categories.map(({ id }) => id)).toEqual(['strike', 'talks', 'human', '~2strike']);
    expect(dictionaries.measures).toEqual(smallDataset.measures);
    expect(claimAt(columns.claims, columns.claims.row.length - 1)).toMatchObject({
      id: '~2c',
      event: '~2ceasefire',
      side: 'azerbaijan',
      claimedBy: 'baku',
    });
    expect(columns.deathsLow[row]).toBe(2);
  });

  it('keep ids apart that begin as joined ones do', () => {
    const first = { ...smallDataset, events: [eventWith({ id: '~2a' }), eventWith({ id: 'a' })], claims: [] };
    const second = { ...first, events: [eventWith({ id: 'a' }), eventWith({ id: '~2a' })] };
    const table = joinedTable(first, second);
    const ids = Array.from(table.columns.startMinute, (_, row) => idOfRow(table.columns, row));
    expect(ids).toEqual(['~1~2a', 'a', '~2a', '~2~2a']);
    expect(ids.map(ownId)).toEqual(['~2a', 'a', 'a', '~2a']);
    fc.assert(
      fc.property(fc.constantFrom(...originNames), fc.string(), (name, id) => {
        expect(ownId(joinedId(name, id))).toBe(id);
        expect(originOfId(joinedId(name, id))).toBe(name);
      }),
      properties,
    );
  });

  it('are named together, and each by what it is', () => {
    const second = { ...smallDataset, id: 'other', title: 'Another', licence: 'ODbL-1.0', version: '' };
    const { metadata } = joinedTable(smallDataset, second);
    expect(metadata).toMatchObject({
      id: 'small+other',
      version: '1',
      title: { en: 'A small war + Another', fr: 'Une petite guerre + Another' },
      licence: 'CC-BY-4.0; ODbL-1.0',
      periods: smallDataset.periods,
      origins: [
        { id: 'small', title: smallDataset.title },
        { id: 'other', title: 'Another', address: 'https://example.org/b.json' },
      ],
    });
  });
});

describe('a file and a second one', () => {
  const csv = (name: string, text: string) => new File([text], name);
  const read = (first: File, second: File) =>
    readJoined(
      { file: first },
      { file: second },
      { onProgress: () => undefined, signal: new AbortController().signal },
    );

  test('are read into one table', async () => {
    const result = await read(
      csv('a.csv', 'date,title,place\n2020-10-04,One,Here\n'),
      csv('b.csv', 'date,title,place\n2020-10-03,Two,There\n2020-10-05,Three,Here\n'),
    );
    if (result.kind !== 'loaded') throw new Error(result.kind);
    const { columns, metadata } = result.table;
    expect([...(columns.origin ?? [])]).toEqual([1, 0, 1]);
    expect(metadata.origins?.map(({ sha256 }) => sha256?.length)).toEqual([64, 64]);
    expect(result.sha256).toBeUndefined();
  });

  test('are read by the columns that a link gives for one of them, and what is wrong with those is told', async () => {
    const one = csv('a.csv', 'x,y\n2020-10-04,One\n');
    const other = csv('b.csv', 'date,title\n2020-10-03,Two\n');
    const linked = (text: string) =>
      readJoined(
        { file: one, columns: { text, base: 'https://example.org/' } },
        { file: other },
        { onProgress: () => undefined, signal: new AbortController().signal },
      );
    const mapping = { format: 'conflict-timeline-columns/1', date: { column: 'x' }, title: '{y}' };
    const result = await linked(JSON.stringify(mapping));
    if (result.kind !== 'loaded') throw new Error(result.kind);
    expect(eventsOf(result.table).map((json) => (JSON.parse(json) as { title: string }).title)).toEqual([
      'Two',
      'One',
    ]);
    expect(await linked('{')).toMatchObject({ kind: 'asks' });
  });

  test('fail together where one has no event, or no columns that are understood', async () => {
    const good = csv('a.csv', 'date,title\n2020-10-04,One\n');
    expect(await read(good, csv('b.csv', 'date,title\n'))).toMatchObject({ kind: 'failed' });
    expect(await read(csv('b.csv', 'date,title\n'), good)).toMatchObject({ kind: 'failed' });
    expect(await read(good, csv('c.csv', 'x,y\n1,2\n3,4\n'))).toMatchObject({ kind: 'asks' });
  });
});

/** Of two that were drawn, neither is joined itself. */
function plain({
  origins: _none,
  ...dataset
}: { readonly origins: undefined } & Omit<Dataset, 'origins'>): Dataset {
  const text = JSON.stringify(dataset).replaceAll('"~2', '"');
  return JSON.parse(text) as Dataset;
}

function originRow({ columns }: Table, name: OriginName): number {
  return columns.origin?.indexOf(originNames.indexOf(name)) ?? -1;
}
