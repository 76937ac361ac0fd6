import { describe, expect, it } from 'vitest';
import { ucdpCsv } from '../../../src/export/csv/ucdpCsv';
import { ucdpDates } from '../../../src/export/csv/ucdpDates';
import { ucdpDeaths } from '../../../src/export/csv/ucdpDeaths';
import { formatFor } from '../../../src/formats/formatFor';
import { readUcdp } from '../../formats/csvReaders';
import { boundsOf, isApproximate, parseEdtf } from '../../../src/model/edtf';
import type { Claim } from '../../../src/model/claim';
import { precisions } from '../../../src/model/place';
import { readText } from '../../formats/read';
import { loadedOf } from '../../i18n/loadedOf';
import { claimWith, eventWith, smallDataset } from '../../table/smallDataset';
import { exportedOf } from '../exportedOf';
import { hostileDataset } from '../hostileDataset';
import { parseRows } from '../parseRows';
import { textOf } from '../textOf';

async function rowsOf(
  dataset = hostileDataset,
): Promise<ReadonlyMap<string, { readonly [name: string]: string }>> {
  const [head = [], ...rows] = parseRows(await textOf(ucdpCsv(exportedOf(loadedOf(dataset)))));
  return new Map(
    rows.map((row) => [row[0] ?? '', Object.fromEntries(head.map((name, i) => [name, row[i] ?? '']))]),
  );
}

describe('dates in UCDP’s columns', () => {
  it.each([
    ['2020-10-04', '2020-10-04', '2020-10-04', '1'],
    ['2020-10-04~', '2020-10-04', '2020-10-04', '3'],
    ['2020-10-04?', '2020-10-04', '2020-10-04', '3'],
    ['2020-10-04/2020-10-05', '2020-10-04', '2020-10-05', '2'],
    ['2020-10-04/2020-10-09', '2020-10-04', '2020-10-09', '2'],
    ['2020-10-04/2020-10-10', '2020-10-04', '2020-10-10', '3'],
    ['2020-10-04/2020-10-11', '2020-10-04', '2020-10-11', '4'],
    ['2020-10', '2020-10-01', '2020-10-31', '4'],
    ['2020', '2020-01-01', '2020-12-31', '5'],
    ['201X', '2010-01-01', '2019-12-31', '5'],
    ['2020-10-04/..', '2020-10-04', '', '5'],
    ['../2020-10-04', '', '', ''],
    ['-0043-03-15', '', '', ''],
    ['Y12000', '', '', ''],
    ['XXXX', '', '', ''],
  ])('%s', (when, date_start, date_end, date_prec) => {
    expect(ucdpDates(when)).toMatchObject({ date_start, date_end, date_prec });
  });

  it('are never surer than they were, read back', async () => {
    const csv = await textOf(ucdpCsv(exportedOf(loadedOf(hostileDataset))));
    const { events } = await readText(readUcdp, csv);
    expect(events.length).toBeGreaterThan(20);
    for (const { id, when } of events) {
      const before = parseEdtf(hostileDataset.events.find((of) => of.id === id)?.when ?? '');
      const after = parseEdtf(when);
      if (!before || !after) throw new Error(id);
      const [was, is] = [boundsOf(before), boundsOf(after)];
      if (Number.isFinite(was.lastDay)) expect(is.lastDay).toBeGreaterThanOrEqual(was.lastDay);
      expect(is.firstDay).toBeLessThanOrEqual(was.firstDay);
      if (isApproximate(before)) expect(isApproximate(after) || is.lastDay > is.firstDay).toBe(true);
    }
  });
});

describe('the dead in UCDP’s columns', () => {
  const of = (...parts: Partial<Claim>[]) =>
    ucdpDeaths(parts.map((part, i) => claimWith({ id: `c${i}`, people: 'all', side: 'all', ...part })));

  it.each<[string, Partial<Claim>[], object]>([
    ['nobody gives a figure', [], { claims: 0, claimants: 0, left: false }],
    [
      'one claimant',
      [{ low: 2, best: 3, high: 5 }],
      { low: 2, best: 3, high: 5, claims: 1, claimants: 1, left: false },
    ],
    ['at least so many', [{ low: 2, atLeast: true }], { low: 2, claims: 1, claimants: 1, left: false }],
    [
      'a later figure of the same one',
      [{ best: 3 }, { best: 4, reported: '2020-10-09' }],
      { best: 4, claims: 2, claimants: 1, left: false },
    ],
    [
      'two claimants, never added',
      [{ best: 3 }, { best: 4, claimedBy: 'yerevan' }],
      { claims: 2, claimants: 2, left: true },
    ],
    [
      'two claimants of one figure',
      [{ best: 3 }, { best: 3, claimedBy: 'yerevan' }],
      { claims: 2, claimants: 2, left: true },
    ],
    ['two figures of one day', [{ best: 3 }, { best: 4 }], { claims: 2, claimants: 1, left: true }],
    ['a part of the people', [{ best: 3, people: 'civilian' }], { claims: 1, claimants: 1, left: true }],
    ['a side of two', [{ best: 3, side: 'armenia' }], { claims: 1, claimants: 1, left: true }],
    [
      'wounded, withdrawn, not disclosed, a running total',
      [
        { best: 3, measure: 'wounded' },
        { best: 3, status: 'withdrawn' },
        { best: 3, notDisclosed: true },
        { best: 3, scope: 'cumulative' },
      ],
      { claims: 0, claimants: 0, left: false },
    ],
  ])('%s', (_title, claims, deaths) => {
    expect(of(...claims)).toEqual(deaths);
  });

  it('are left out with a note', async () => {
    const row = (await rowsOf()).get('shelling');
    expect([row?.['low'], row?.['best'], row?.['high']]).toEqual(['', '', '']);
    expect(row?.['deaths_note']).toBe(
      '2 claims on the dead, of 2 claimants: not added up and not stated here',
    );
  });
});

describe('places in UCDP’s columns', () => {
  const at = { lng: 46, lat: 39 };
  it('have the code of their precision, none where it isn’t stated', async () => {
    const places = precisions.flatMap((precision) => [
      { id: precision, names: { en: precision }, precision, ...at },
      { id: `${precision}-about`, names: { en: precision }, precision, approximate: true, ...at },
    ]);
    const events = places.map(({ id }) => eventWith({ id, places: [{ place: id, role: 'site' }] }));
    const rows = await rowsOf({ ...smallDataset, places, events, claims: [] });
    const codes = Object.fromEntries([...rows].map(([id, row]) => [id, row['where_prec']]));
    expect(codes).toEqual({
      exact: '1',
      'exact-about': '2',
      settlement: '1',
      'settlement-about': '2',
      district: '3',
      'district-about': '3',
      region: '4',
      'region-about': '4',
      country: '6',
      'country-about': '6',
      line: '5',
      'line-about': '5',
      unknown: '',
      'unknown-about': '',
      'not-stated': '',
      'not-stated-about': '',
    });
  });

  it('are none where something was only said', async () => {
    const rows = await rowsOf();
    const point = (id: string) => [rows.get(id)?.['longitude'], rows.get(id)?.['geom_wkt']];
    expect(point('ceasefire')).toEqual(['', '']);
    expect(point('several')).toEqual(['46.75', 'POINT (46.75 39.82)']);
    expect(point('advance')).toEqual(['', '']);
  });
});

it('is recognised as UCDP’s', async () => {
  const text = await textOf(ucdpCsv(exportedOf(loadedOf(hostileDataset))));
  expect(await formatFor({ name: 'x.csv', text: text.slice(1) })).toMatchObject({ id: 'ucdp-ged' });
});
