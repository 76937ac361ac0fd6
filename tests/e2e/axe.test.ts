import { describe, expect, it } from 'vitest';
import { axeFindings } from './axeFindings';
import { visit, type VisitOptions } from './visit';

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
    expect(await axeFindings(page)).toEqual([]);
  });
});
