import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** All rules of WCAG 2.2, A and AA, and best practices; the two that axe leaves out by default too. */
const allRules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
};

/** What depends on the colours alone. */
const colorRules: RunOptions = {
  runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] },
};

/**
 * What axe finds on a page, a text each: the rule, the element that breaks it, and how.
 * @param of by which rules; default: all
 * @param within selector of what is looked at; default: the whole page
 */
export async function axeFindings(
  page: Page,
  of: 'all' | 'colors' = 'all',
  within?: string,
): Promise<string[]> {
  // The page's policy forbids scripts from elsewhere; the test tool may still evaluate its own.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  type Axe = { run: (within: string | Document, options: RunOptions) => Promise<AxeResults> };
  const results = await page.evaluate(
    ([selector, options]) => (window as unknown as { axe: Axe }).axe.run(selector ?? document, options),
    [within, { resultTypes: ['violations'], preload: false, ...(of === 'all' ? allRules : colorRules) }] as [
      string | undefined,
      RunOptions,
    ],
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html}\n${failureSummary}`),
  );
}
