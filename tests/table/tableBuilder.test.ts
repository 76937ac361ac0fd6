import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createTableBuilder, keptIssues, transferables } from '../../src/table/tableBuilder';
import {
  claimAt,
  eventOfRow,
  flag,
  idOfRow,
  precisionOfRow,
  roleOfRow,
  rowOfId,
  statusOfRow,
} from '../../src/table/columns';
import { chunkBytes } from '../../src/table/byteStore';
import type { Dataset } from '../../src/model/dataset';
import type { Table } from '../../src/table/table';
import { claimWith, eventWith, smallDataset } from './smallDataset';
import { tableOf, tellAll, tellEntries } from './tableOf';

const withEvents = (events: Dataset['events'], claims: Dataset['claims'] = []) =>
  tableOf({ ...smallDataset, events, claims });

const idsOf = ({ columns }: Table) =>
  Array.from({ length: columns.length }, (_, row) => idOfRow(columns, row));

// Hash tables that are compared begin alike.
beforeEach(() => {
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((values) => values);
});

describe('createTableBuilder', () => {
  it('sorts by start, then end, then the order of reading', () => {
    const table = withEvents([
      eventWith({ id: 'late', when: '2020-10-05' }),
      eventWith({ id: 'month', when: '2020-10' }),
      eventWith({ id: 'day-a', when: '2020-10-01' }),
      eventWith({ id: 'day-b', when: '2020-10-01' }),
      eventWith({ id: 'old', when: '1918-05-28' }),
    ]);
    expect(idsOf(table)).toEqual(['old', 'day-a', 'day-b', 'month', 'late']);
  });

  it('has a claim warn of what its event warns of, unless it warns itself', () => {
    const { columns } = withEvents(
      [
        eventWith({ id: 'late', when: '2020-10-05', warning: 'graphic' }),
        eventWith({ id: 'early', when: '2020-10-01' }),
      ],
      [
        claimWith({ id: 'a', event: 'late' }),
        claimWith({ id: 'b', event: 'late', warning: 'names of the dead' }),
        claimWith({ id: 'c', event: 'early' }),
        claimWith({ id: 'd' }),
      ],
    );
    const warnings = [0, 1, 2, 3].map((index) => claimAt(columns.claims, index).warning);
    expect(warnings).toEqual(['graphic', 'names of the dead', undefined, undefined]);
  });

  it('finds each event by its id, present or former, and gives it back whole', () => {
    const { columns } = tableOf(smallDataset);
    for (const event of smallDataset.events) {
      const row = rowOfId(columns, event.id);
      expect(eventOfRow(columns, row)).toEqual(event);
      expect(idOfRow(columns, row)).toBe(event.id);
      expect(statusOfRow(columns, row)).toBe(event.status);
    }
    expect(rowOfId(columns, 'church')).toBe(rowOfId(columns, 'cathedral'));
    expect(rowOfId(columns, 'nowhere')).toBe(-1);
    expect(rowOfId(columns, '__proto__')).toBe(-1);
  });

  it('finds thousands of ids, beyond the first size of its arrays', () => {
    const events = Array.from({ length: 5000 }, (_, i) => eventWith({ id: `e${i * 7919}`, title: `№ ${i}` }));
    const { columns } = withEvents(events);
    events.forEach((event, row) => expect(rowOfId(columns, event.id)).toBe(row));
    expect(eventOfRow(columns, 4321)).toEqual(events[4321]);
  });

  it('keeps texts that are longer than a chunk of the store', () => {
    const long = eventWith({ id: 'long', title: 'ş'.repeat(chunkBytes) });
    const events = [eventWith({ id: 'a' }), long, eventWith({ id: 'b', title: 'β'.repeat(1000) })];
    const { columns } = withEvents(events);
    events.forEach((event, row) => expect(eventOfRow(columns, row)).toEqual(event));
  });

  it('holds an empty dataset', () => {
    const { columns } = withEvents([]);
    expect(columns.length).toBe(0);
    expect(rowOfId(columns, 'a')).toBe(-1);
  });

  it('says what an event is in flags', () => {
    const { columns } = tableOf(smallDataset);
    const flagsOf = (id: string) => {
      const flags = columns.flags[rowOfId(columns, id)] ?? 0;
      return Object.entries(flag).flatMap(([name, bit]) => (flags & bit ? [name] : []));
    };
    expect(flagsOf('ceasefire')).toEqual(['clock', 'placed', 'exactBounds']);
    expect(flagsOf('exchange')).toEqual(['once', 'assumedReport']);
    expect(flagsOf('advance')).toEqual(['approximate']);
  });

  it('knows nothing of the date XXXX but that it is unknown', () => {
    const { columns } = withEvents([eventWith({ id: 'when', when: 'XXXX' })]);
    expect((columns.flags[0] ?? 0) & flag.undated).toBeTruthy();
    expect(columns.endMinute[0]).toBe(2 ** 31 - 1);
  });

  it('takes entries that come after the events that name them', () => {
    const builder = createTableBuilder();
    const expected = tableOf(smallDataset);
    builder.metadata(expected.metadata);
    smallDataset.events.forEach((event) => builder.event(event));
    smallDataset.claims.forEach((claim) => builder.claim(claim));
    tellEntries(smallDataset, builder);
    expect(builder.finish()).toEqual(expected);
  });

  it('counts rows as they come', () => {
    const builder = createTableBuilder();
    tellAll(smallDataset, builder);
    expect(builder.rows).toBe(smallDataset.events.length);
  });

  it('moves every column and copies none', () => {
    const table = tableOf(smallDataset);
    const moved = structuredClone(table, { transfer: transferables(table) });
    expect(moved).toEqual(tableOf(smallDataset));
    expect(table.columns.startMinute).toHaveLength(0);
    expect(table.columns.texts.store.chunks[0]).toHaveLength(0);
  });
});

describe('the place that an event is drawn at', () => {
  it.each<
    [string, string, [place: string, role: 'site' | 'seat' | 'venue' | 'target' | 'origin'][], number, string]
  >([
    [
      'its first site',
      'a',
      [
        ['moscow', 'seat'],
        ['stepanakert', 'target'],
        ['shusha', 'site'],
      ],
      0,
      'site',
    ],
    [
      'its target where it has no site',
      'b',
      [
        ['moscow', 'venue'],
        ['stepanakert', 'target'],
      ],
      1,
      'target',
    ],
    [
      'a seat where it has nothing else',
      'c',
      [
        ['moscow', 'seat'],
        ['shusha', 'venue'],
      ],
      2,
      'seat',
    ],
    [
      'a known place rather than an unknown site',
      'd',
      [
        ['atlantis', 'site'],
        ['moscow', 'seat'],
      ],
      2,
      'seat',
    ],
    [
      'the first of its targets and origins',
      'f',
      [
        ['moscow', 'seat'],
        ['shusha', 'origin'],
        ['stepanakert', 'target'],
      ],
      0,
      'origin',
    ],
    ['none', 'e', [], -1, 'site'],
  ])('is %s', (_, id, places, index, role) => {
    const { columns } = withEvents([
      eventWith({ id, places: places.map(([place, asRole]) => ({ place, role: asRole })) }),
    ]);
    expect(columns.place[0]).toBe(index);
    expect(roleOfRow(columns, 0)).toBe(role);
    expect(precisionOfRow(columns, 0)).toBe(index < 0 ? 'unknown' : 'settlement');
  });
});

describe('what is wrong in the data', () => {
  it('tells of references to nothing and keeps the event', () => {
    const table = withEvents(
      [
        eventWith({
          id: 'a',
          category: 'meteor',
          actors: [{ actor: 'nobody' }, { actor: 'baku' }],
          places: [{ place: 'atlantis', role: 'site' }],
        }),
      ],
      [claimWith({ id: 'c', event: 'nowhere' })],
    );
    expect(table.issues).toEqual(
      [
        { field: 'category', value: 'meteor' },
        { field: 'actors', value: 'nobody' },
        { field: 'places', value: 'atlantis' },
        { list: 'claims', id: 'c', field: 'event', value: 'nowhere' },
      ].map((of) => ({
        severity: 'warning',
        code: 'reference-missing',
        list: 'events',
        row: 1,
        id: 'a',
        ...of,
      })),
    );
    expect([...table.columns.actors.values]).toEqual([0]);
    expect(table.columns.claims.row[0]).toBe(-1);
  });

  it('gives an unknown category an entry, so that its events are shown', () => {
    const { columns, dictionaries } = withEvents([eventWith({ id: 'a', category: 'meteor' })]);
    expect(dictionaries.categories[columns.category[0] ?? -1]).toEqual({ id: 'meteor', title: 'meteor' });
  });

  it('tells the row in the file, where the reader set others aside before it', () => {
    const builder = createTableBuilder();
    builder.metadata(smallDataset);
    tellEntries(smallDataset, builder);
    builder.event(eventWith({ id: 'a', category: 'meteor' }), undefined, 3);
    builder.event(eventWith({ id: 'a' }), undefined, 5);
    builder.event(eventWith({ id: 'b', when: 'soon' }));
    builder.claim(claimWith({ id: 'c', event: 'nowhere' }), undefined, 7);
    const told = builder.finish().issues.map(({ list, row }) => `${list} ${row}`);
    expect(told.sort()).toEqual(['claims 7', 'events 3', 'events 5', 'events 6']);
  });

  it('sets a second event of one id aside', () => {
    const table = withEvents([
      eventWith({ id: 'a', title: 'first' }),
      eventWith({ id: 'a', title: 'second' }),
    ]);
    expect(table.columns.length).toBe(1);
    expect(eventOfRow(table.columns, 0).title).toBe('first');
    expect(table.issues).toMatchObject([{ severity: 'error', code: 'id-duplicate', list: 'events', row: 2 }]);
  });

  it('sets an event without a readable date aside', () => {
    const table = withEvents([eventWith({ id: 'a', when: 'soon' }), eventWith({ id: 'b', when: '../..' })]);
    expect(table.columns.length).toBe(0);
    expect(table.issues.map((issue) => issue.code)).toEqual(['date-unreadable', 'date-unreadable']);
  });

  it('lets the first of two entries of one id stand', () => {
    const builder = createTableBuilder();
    tellAll(smallDataset, builder);
    builder.entry('actors', { id: 'baku', title: 'Another', kind: 'state' });
    const table = builder.finish();
    expect(table.dictionaries.actors).toHaveLength(3);
    expect(table.issues).toEqual([
      {
        severity: 'error',
        code: 'id-duplicate',
        list: 'actors',
        row: 4,
        id: 'baku',
        field: 'id',
        value: 'baku',
      },
    ]);
  });

  it('keeps the first thousand issues and counts all', () => {
    const builder = createTableBuilder();
    builder.metadata(smallDataset);
    for (let row = 1; row <= keptIssues + 5; row++)
      builder.issue({ severity: 'note', code: 'field-unknown', row });
    const table = builder.finish();
    expect(table.issues).toHaveLength(keptIssues);
    expect(table.issueCount).toBe(keptIssues + 5);
  });
});
