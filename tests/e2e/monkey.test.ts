import type { Page } from 'playwright';
import { describe, expect, it } from 'vitest';
import type { Loaded } from '../../src/state/session/loaded';
import { claimClausesOf, clausesOf } from '../../src/state/view/selectors';
import { readLink } from '../../src/url/link';
import { askOf, loadedOf, ownDataset } from '../i18n/loadedOf';
import { actions, randomOf } from './monkeyActions';
import { visit } from './visit';

/**
 * How many actions, from which seed, at which viewport size and in which language;
 * `MONKEY_ACTIONS=3000 MONKEY_SEED=7 MONKEY_SIZE=390x844 MONKEY_LANGUAGE=fr` asks for others.
 */
const count = Number(process.env['MONKEY_ACTIONS'] ?? 120);
const seed = Number(process.env['MONKEY_SEED'] ?? 20261127);
const [width = 1600, height = 900] = (process.env['MONKEY_SIZE'] ?? '1600x900').split('x').map(Number);
const language = process.env['MONKEY_LANGUAGE'] ?? 'en';
const where = { viewport: { width, height }, locale: language };

/** What the page says of how many there are: of events in its list or on an event's way back, of claims over their table. */
type Said = {
  readonly of: 'events' | 'claims' | 'nothing';
  readonly status: number | undefined;
  readonly listed: number | undefined;
};

function saidOn(page: Page): Promise<Said> {
  return page.evaluate(() => {
    const number = (text: string | null | undefined) => {
      const digits = /\d[\d,\u202f]*/.exec(text ?? '')?.[0].replace(/\D/g, '');
      return digits === undefined ? undefined : Number(digits);
    };
    const find = (selector: string) => document.querySelector(selector);
    if (find('.detail')) {
      return { of: 'events', status: number(find('.detail-nav button')?.textContent), listed: undefined };
    }
    if (find('.claims')) {
      const status = number(find('.panel .panel-count')?.textContent);
      return { of: 'claims', status, listed: document.querySelectorAll('.claims-table tbody tr').length };
    }
    const line = find('.line')?.getAttribute('aria-setsize');
    const empty = find('.panel .empty') !== null;
    return {
      of: 'events',
      status: number(find('.panel .panel-count b')?.textContent) ?? (empty ? 0 : undefined),
      listed: line === undefined || line === null ? (empty ? 0 : undefined) : Number(line),
    };
  });
}

/** What an engine of our own says of an address, fed with the app's dataset. */
function expectedOf(hash: string, loaded: Loaded): Said {
  const { view } = readLink(hash);
  const clauses = clausesOf(view, loaded);
  if (view.event === undefined && view.show === 'claims') {
    const { total } = askOf(loaded, 'claims', { clauses, of: claimClausesOf(view, loaded) });
    return { of: 'claims', status: total, listed: total };
  }
  // The table stands in the list's place; what it holds is its own.
  if (view.event === undefined && view.show === 'table')
    return { of: 'events', status: undefined, listed: undefined };
  const { total } = askOf(loaded, 'page', { clauses, sort: 'time', limit: 0, at: { offset: 0 } });
  return { of: 'events', status: total, listed: view.event === undefined ? total : undefined };
}

describe('at random', () => {
  it(
    `after each of ${count} actions from seed ${seed} at ${width}×${height} in ${language}, status, list and table say what an engine says, and so does the address`,
    async () => {
      const loaded = loadedOf(await ownDataset());
      const random = randomOf(seed);
      const { page, ready } = await visit(where);
      await ready();
      const second = await visit(where);
      await second.ready();
      const names = Object.keys(actions);
      const done = new Map<string, number>();
      const log: string[] = [];
      for (let step = 1; step <= count; step += 1) {
        const name = names[Math.floor(random() * names.length)] ?? '';
        const acted = await actions[name]?.(page, random);
        if (acted) done.set(name, (done.get(name) ?? 0) + 1);
        log.push(`${step} ${name}${acted ? '' : ' (nothing there)'}`);
        // The address follows a drag at rest; what the page says is compared once both are there.
        const told = async () => ({
          said: await saidOn(page),
          expected: expectedOf(await page.evaluate(() => location.hash), loaded),
        });
        const differs = async () => {
          const { said, expected } = await told();
          return said.of === expected.of && said.status === expected.status && said.listed === expected.listed
            ? 'no'
            : JSON.stringify({
                said,
                expected,
                hash: await page.evaluate(() => location.hash),
                log: log.slice(-6),
              });
        };
        await expect.poll(differs).toBe('no');
        const hash = await page.evaluate(() => location.hash);
        await second.page.evaluate((next) => location.replace(next), hash === '' ? '#v=1' : hash);
        await expect
          .poll(async () => JSON.stringify(await saidOn(second.page)), { message: log.slice(-6).join(', ') })
          .toBe(JSON.stringify(await saidOn(page)));
        expect(await page.locator('.view-failed').count()).toBe(0);
      }
      process.stdout.write(`seed ${seed}, ${count} actions: ${JSON.stringify(Object.fromEntries(done))}\n`);
      // A small screen has fewer kinds of things to do.
      expect(done.size).toBeGreaterThanOrEqual(Math.min(width < 1000 ? 15 : 20, count / 8));
    },
    60_000 + count * 2000,
  );
});
