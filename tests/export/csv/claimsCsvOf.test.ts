import { textOf } from '../textOf';
import { describe, expect, it } from 'vitest';
import { createTabEngine } from '../../../src/engine/tab/createTabEngine';
import { createTranslator } from '../../../src/i18n/translator';
import { claimsCsvColumns, claimsCsvOf } from '../../../src/export/csv/claimsCsvOf';
import { provenanceColumns } from '../../../src/formats/own/eventColumns';
import { defaultWindowOf, wholeWindowOf } from '../../../src/engine/windows';
import { createLoaded } from '../../../src/state/session/loaded';
import { defaultView, type View } from '../../../src/state/view/view';
import { claimWith, smallDataset } from '../../table/smallDataset';
import { tableOf } from '../../table/tableOf';

const claims = [
  claimWith({
    id: 'c1',
    event: 'shelling',
    low: 2,
    best: 3,
    atLeast: true,
    place: 'shusha',
    via: '=SUM(A1)',
    warning: 'graphic',
    note: { en: 'One, or two', fr: 'Un, ou deux' },
  }),
  claimWith({ id: 'c2', side: 'all', scope: 'cumulative', notDisclosed: true, sources: ['agency', 'gone'] }),
];

const link = 'https://example.org/#v=1&show=claims';

function csv(patch: Partial<View> = {}) {
  const table = tableOf({ ...smallDataset, claims });
  const wholeWindow = wholeWindowOf(table);
  const loaded = createLoaded({
    table,
    engine: createTabEngine(table),
    defaultWindow: defaultWindowOf(table),
    wholeWindow,
    address: '',
  });
  const view: View = { ...defaultView, show: 'claims', ...wholeWindow, ...patch };
  return textOf(claimsCsvOf({ loaded, view, t: createTranslator('en'), link, conventions: [] }));
}

describe('claims as CSV', () => {
  it('hold all that a claim says, a claim a row, its texts in the page’s language', async () => {
    const [head, first, second, ...rest] = (await csv()).replace('\uFEFF', '').split('\r\n');
    expect(head).toBe([...claimsCsvColumns, ...provenanceColumns].join(','));
    expect(first).toMatch(/^c1,Killed,civilian,[^,]+,2,3,,true,,,incident,2020-10-04,2020-10-04,,/);
    expect(first).toContain(",'=SUM(A1),own-side,undisputed,shelling,");
    expect(first).toContain('"One, or two",page-read,graphic,');
    expect(second).toMatch(/^c2,Killed,civilian,All sides,,,,,,true,cumulative,/);
    expect(second).toMatch(/; gone",,page-read,,/);
    expect(second).toMatch(
      /2 of 2 claims · .*,https:\/\/example\.org\/#v=1&show=claims,\d{4}-\d\d-\d\dT[\d:.]+Z$/,
    );
    expect(rest).toEqual(['']);
  });

  it('are those that pass', async () => {
    expect((await csv({ side: ['all'] })).match(/^c\d/gm)).toEqual(['c2']);
  });
});
