import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { describe, expect, it } from 'vitest';
import { visit, type VisitOptions } from './visit';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const views: readonly (readonly [string, VisitOptions])[] = [
  ['the page', {}],
  ['the page in the dark', { hash: 'theme=dark' }],
  ['an event', { hash: 'event=1017-ganja' }],
  ['an event in the dark, in French', { hash: 'event=1017-ganja&theme=dark&lang=fr' }],
  ['the filters', { hash: 'panel=filters&category=air' }],
  ['the data', { hash: 'panel=data' }],
  ['the claims', { hash: 'show=claims' }],
  ['the claims in the dark', { hash: 'show=claims&theme=dark' }],
  ['an evening', { hash: 'known=2020-10-09' }],
  ['an evening in the dark', { hash: 'known=2020-10-09&theme=dark&lag=on' }],
  ['how to read it', { hash: 'panel=guide' }],
  ['nothing that passes', { hash: 'q=zzzz' }],
  ['a phone', { viewport: { width: 390, height: 844 }, hasTouch: true }],
  [
    'an event on a phone',
    { viewport: { width: 360, height: 740 }, hasTouch: true, hash: 'event=1017-ganja' },
  ],
];

describe('axe finds nothing', () => {
  it.each(views)('in %s', async (_, options) => {
    const { page } = await visit(options);
    await page.locator('.app').waitFor();
    await page.locator('.panel :is(.line-button, .detail-title, .empty, .claims-panel)').first().waitFor();
    // The page's policy forbids scripts from elsewhere; the test tool may still evaluate its own.
    await page.evaluate(axe);
    const results = await page.evaluate(() =>
      (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    expect(
      results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join('\n')}`),
    ).toEqual([]);
  });
});
