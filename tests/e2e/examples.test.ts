import { expect, inject, it } from 'vitest';
import { buildExample, type Example } from '../embed/buildExample';
import { openArticle } from './otherSite';

/** The script of an example that draws into an element of its own name, from the folder that the build is served at. */
async function scriptOf(name: Example): Promise<string> {
  const { code } = await buildExample(name, `${inject('origin')}/conflict-timeline.js`);
  return code
    .replaceAll('#app', `#${name}`)
    .replaceAll('/timeline/', `${inject('origin')}/`)
    .replaceAll('</script', '<\\/script');
}

it('the examples of React, Vue and Svelte draw, are told, and follow what their page changes', async () => {
  const names = ['react', 'vue', 'svelte'] as const;
  const scripts = await Promise.all(names.map(scriptOf));
  const body = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Examples</title></head><body>
${names.map((name) => `<div id="${name}"></div>`).join('')}
${scripts.map((code) => `<script type="module">${code}</script>`).join('')}</body></html>`;
  const page = await openArticle({ body }, { viewport: { width: 800, height: 900 } });
  for (const name of names) {
    const app = page.locator(`#${name}`);
    await app.scrollIntoViewIfNeeded();
    const caption = app.locator('p').first();
    await caption.filter({ hasText: /^\d+ of \d+ events$/ }).waitFor();
    const counts = app.locator('.embed-count');
    const before = await counts.textContent();
    await app.locator('button').first().click();
    await expect.poll(() => counts.textContent()).not.toBe(before);
  }
});
