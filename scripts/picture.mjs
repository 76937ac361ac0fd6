import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { chromium } from 'playwright';
import { preview, runnerImport } from 'vite';
import { findBrowser } from './find-browser.mjs';

// Makes the picture for link previews and feeds, of the built app as it opens: `npm run build && npm run picture`.
// Its file is committed, since a build must not need a browser. Of another view, such as one that is frozen to a
// published version of the data, into another file:
//   npm run picture -- --view 'version=1.1.0&from=2020-10-01' --out picture.png
const options = process.argv.slice(2);
/** @param {string} name */
const named = (name) => {
  const at = options.indexOf(name);
  return at < 0 ? undefined : options.splice(at, 2)[1];
};
const view = named('--view')?.replace(/^#?(v=1&)?/, '');
const out = named('--out');
if (options.length > 0 || (view !== undefined) !== (out !== undefined)) {
  process.stderr.write('Call it with --view and --out together, or with neither.\n');
  process.exit(1);
}
const {
  module: {
    conflict: { picture },
  },
} = /** @type {{ module: typeof import('./build/conflict.ts') }} */ (
  await runnerImport('/scripts/build/conflict.ts')
);
const file = out ?? picture;
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
  await page.goto(`http://localhost:4174/?embed#v=1&lang=en&theme=light${view ? `&${view}` : ''}`);
  await page.locator('.timeline-lanes canvas').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  // A picture shows no controls, since they can't be used in it. One of a published version is the same whatever was
  // published since: its foot names the version. Any other notice stays.
  await page.addStyleTag({
    content:
      '.map-zoom,.embed-full,.map-info,.map-placeless u,[data-notice=frozen][role=status]{display:none!important}',
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
