import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from 'playwright';
import { preview, runnerImport } from 'vite';
import { findBrowser } from './find-browser.mjs';

// Makes the picture for link previews and feeds, of the built app as it opens: `npm run build && npm run picture`.
// Its file is committed, since a build must not need a browser.
const {
  module: {
    conflict: { picture: file },
  },
} = /** @type {{ module: typeof import('./build/conflict.ts') }} */ (
  await runnerImport('/scripts/build/conflict.ts')
);
const server = await preview({ preview: { port: 4174, strictPort: true } });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage({
    viewport: { width: 1200, height: 630 },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    // The page's content security policy would refuse the injected style.
    bypassCSP: true,
  });
  await page.goto('http://localhost:4174/?embed#v=1&lang=en&theme=light');
  await page.locator('.timeline-lanes canvas').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  // A picture shows no controls, since they can't be used in it.
  await page.addStyleTag({
    content: '.map-zoom,.embed-full,.map-info,.map-placeless u{display:none!important}',
  });
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      texts.currentNode.nodeValue = (texts.currentNode.nodeValue ?? '').replace(/ ?[›↗×]/, '');
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await page.screenshot());
  process.stdout.write(`${file}\n`);
} finally {
  await browser.close();
  await server.close();
}
