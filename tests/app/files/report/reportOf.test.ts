import { describe, expect, it } from 'vitest';
import { keptCount, reportOf } from '../../../../src/app/files/report/reportOf';
import { reportCsv } from '../../../../src/app/files/report/reportCsv';
import type { Issue } from '../../../../src/model/issue';
import { createTranslator } from '../../../../src/i18n/translator';
import { createTableBuilder, keptIssues } from '../../../../src/table/tableBuilder';
import { eventWith, smallDataset } from '../../../table/smallDataset';
import { tellAll } from '../../../table/tableOf';

/** The table of some events, with the issues that came with them. */
function tableWith(issues: readonly Issue[]) {
  const builder = createTableBuilder();
  tellAll({ ...smallDataset, events: [eventWith({ id: 'one' })], claims: [] }, builder);
  for (const issue of issues) builder.issue(issue);
  return builder.finish();
}

const aside = (row: number): Issue => ({
  severity: 'error',
  code: 'date-unreadable',
  list: 'events',
  row,
  field: 'Date',
  value: 'spring',
});

describe('the report on a file', () => {
  it('counts rows once, and remarks beyond those that are kept', () => {
    const many = Array.from({ length: keptIssues + 500 }, (_, index) => aside(index + 2));
    const table = tableWith([
      ...many,
      { severity: 'error', code: 'field-missing', list: 'events', row: keptIssues + 501 },
      { severity: 'warning', code: 'row-ragged', list: 'events', row: 7 },
    ]);
    const report = reportOf(table, 1);
    expect(report.aside).toBe(keptIssues + 500);
    expect(report.setAside[0]).toMatchObject({ code: 'date-unreadable', count: keptIssues + 500 });
    expect(report.setAside[0]?.issues).toHaveLength(keptIssues);
    expect(keptCount(report)).toBe(1);
  });

  it('sets no row aside for what concerns the whole file, or a claim', () => {
    const table = tableWith([
      { severity: 'error', code: 'file-too-large', row: 9 },
      { severity: 'error', code: 'id-duplicate', list: 'claims', row: 3 },
      { severity: 'note', code: 'columns-unread', list: 'events', row: 1, value: 'Ref, Photo no.' },
    ]);
    const report = reportOf(table, 1);
    expect(report.aside).toBe(0);
    expect(report.unused).toEqual(['Ref', 'Photo no.']);
    expect(report.notes).toEqual([]);
  });

  it('puts what looks odd among what is kept, most first, and writes all as CSV', () => {
    const odd = {
      code: 'event-twice',
      count: 6,
      ids: new Set(['e4']),
      issues: [{ severity: 'warning', code: 'event-twice', row: 0, id: 'e4', value: '=1+1' }],
    } as const;
    const report = reportOf(tableWith([aside(2), { ...aside(3), severity: 'warning' }]), 1, {
      kinds: [odd],
      done: false,
    });
    expect(report.checked).toBe(false);
    expect(report.kept.map(({ code, count }) => [code, count])).toEqual([
      ['event-twice', 6],
      ['date-unreadable', 1],
    ]);
    const lines = reportCsv(report, createTranslator('en')).split('\r\n');
    expect(lines[0]).toBe('\uFEFFkind,row,list,field,value,id,what,count');
    expect(lines).toHaveLength(1 + 3 + 1);
    expect(lines[1]).toMatch(/^error,2,events,Date,spring,,/);
    expect(lines[2]).not.toContain(',=1+1');
  });
});
