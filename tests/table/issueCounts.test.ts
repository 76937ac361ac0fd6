import { expect, it } from 'vitest';
import type { Issue } from '../../src/model/issue';
import { dayOf } from '../../src/model/day';
import { odditiesOf } from '../../src/table/oddities';
import { createTableBuilder } from '../../src/table/tableBuilder';
import { eventWith, smallDataset } from './smallDataset';
import { tableOf } from './tableOf';

const issue = (severity: Issue['severity'], code: Issue['code'], row: number, list = 'events'): Issue => ({
  severity,
  code,
  row,
  list,
});

it('issues are counted by severity and code, and rows that are set aside once each', () => {
  const builder = createTableBuilder();
  const { events: _e, claims: _c, ...head } = smallDataset;
  builder.metadata({ ...head });
  for (const one of [
    issue('error', 'date-unreadable', 3),
    issue('error', 'field-missing', 3),
    issue('error', 'date-unreadable', 4),
    issue('warning', 'date-unreadable', 5),
    issue('error', 'id-duplicate', 6, 'claims'),
    issue('error', 'json-truncated', 0),
    issue('note', 'columns-unread', 1),
  ])
    builder.issue(one);
  const { issueCounts, issueCount, setAside } = builder.finish();
  expect([issueCount, setAside]).toEqual([7, 2]);
  expect(issueCounts).toEqual([
    { severity: 'error', code: 'date-unreadable', count: 2 },
    { severity: 'error', code: 'field-missing', count: 1 },
    { severity: 'warning', code: 'date-unreadable', count: 1 },
    { severity: 'error', code: 'id-duplicate', count: 1 },
    { severity: 'error', code: 'json-truncated', count: 1 },
    { severity: 'note', code: 'columns-unread', count: 1 },
  ]);
});

it('a table without metadata is none', () => {
  expect(() => createTableBuilder().finish()).toThrow('metadata');
});

it('what looks wrong is a warning of an event, and 0, 0 looks so however well it is known', async () => {
  const places = [
    { id: 'null', names: { en: 'null' }, lat: 0, lng: 0, precision: 'settlement' },
    { id: 'equator', names: { en: 'equator' }, lat: 0, lng: 9, precision: 'settlement' },
    { id: 'meridian', names: { en: 'meridian' }, lat: 9, lng: 0, precision: 'settlement' },
  ] as const;
  const events = ['null', 'equator', 'meridian', undefined].map((place, index) =>
    eventWith({
      id: `e${index}`,
      when: `2021-05-0${index + 1}`,
      places: place === undefined ? [] : [{ place, role: 'site' }],
    }),
  );
  const found = await odditiesOf(
    tableOf({ ...smallDataset, places: [...places], claims: [], events }),
    dayOf(2022, 1, 1),
    () => undefined,
  );
  expect(found.map(({ code, issues }) => [code, issues])).toEqual([
    [
      'coordinates-zero',
      [{ severity: 'warning', code: 'coordinates-zero', list: 'events', row: 0, id: 'e0', value: '0, 0' }],
    ],
  ]);
});
