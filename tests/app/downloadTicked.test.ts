import { expect, it } from 'vitest';
import { tickedCsv } from '../../src/app/selection/downloadTicked';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { wholeWindowOf } from '../../src/engine/windows';
import { createTranslator } from '../../src/i18n/translator';
import { createLoaded } from '../../src/state/session/loaded';
import { defaultView } from '../../src/state/view/view';
import { smallDataset } from '../table/smallDataset';
import { tableOf } from '../table/tableOf';

const table = tableOf(smallDataset);
const window = wholeWindowOf(table);
const loaded = createLoaded({
  table,
  engine: createTabEngine(table),
  defaultWindow: window,
  wholeWindow: window,
  address: '',
});

async function rowsOf(ids: readonly string[], part: Partial<typeof defaultView> = {}): Promise<string[]> {
  let text = '';
  const view = { ...defaultView, ...part };
  const t = createTranslator('en');
  for await (const page of tickedCsv({ loaded, view, ticked: new Set(ids), t, conventions: [], link: '' }))
    text += page;
  return text
    .trim()
    .split('\r\n')
    .slice(1)
    .map((row) => row.split(',')[0] ?? '');
}

it('what is ticked is written in order of time, also what the filters hide', async () => {
  expect(await rowsOf(['ceasefire', 'shelling'], { category: ['human'] })).toEqual(['shelling', 'ceasefire']);
});

it('an id that the dataset lacks is no row', async () => {
  expect(await rowsOf(['nothing', 'shelling'])).toEqual(['shelling']);
});
