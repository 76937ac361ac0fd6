import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { preview, runnerImport } from 'vite';
import { findBrowser } from './find-browser.mjs';

// Makes pictures for link previews and feeds, of the built app: `npm run build && npm run picture` the one of the app
// as it opens, `npm run picture -- --views` those of the saved views in `views/`. Their files are committed, since a
// build must not need a browser. Of another view, such as one that is frozen to a published version of the data:
//   npm run picture -- --view 'version=1.1.0&from=2020-10-01' --out picture.png
/** @typedef {{ file: string, hash: string, width: number, height: number }} Picture */
const { values } = parseArgs({
  options: { views: { type: 'boolean' }, view: { type: 'string' }, out: { type: 'string' } },
});
const { views: ofViews, view, out } = values;
if ((view !== undefined) !== (out !== undefined) || (ofViews && out)) {
  process.stderr.write('Call it with --view and --out together, with --views, or with neither.\n');
  process.exit(1);
}
const pictures = ofViews ? await picturesOfViews() : [await pictureOfApp()];
const server = await preview({ preview: { port: 4174, strictPort: true } });
const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox'] });
try {
  for (const picture of pictures) await take(picture);
} finally {
  await browser.close();
  await server.close();
}

/** @returns {Promise<Picture>} */
async function pictureOfApp() {
  const { module } = /** @type {{ module: typeof import('./build/conflict.ts') }} */ (
    await runnerImport('/scripts/build/conflict.ts')
  );
  const more = view === undefined ? '' : `&${view.replace(/^#?(v=1&)?/, '')}`;
  return {
    file: out ?? module.conflict.picture,
    hash: `v=1&lang=en&theme=light${more}`,
    width: 1200,
    height: 630,
  };
}

/** @returns {Promise<Picture[]>} */
async function picturesOfViews() {
  const { module: views } = /** @type {{ module: typeof import('../src/url/savedView.ts') }} */ (
    await runnerImport('/src/url/savedView.ts')
  );
  const { module: links } = /** @type {{ module: typeof import('../src/url/link.ts') }} */ (
    await runnerImport('/src/url/link.ts')
  );
  const { module: pages } = /** @type {{ module: typeof import('../src/cli/page/pagePictures.ts') }} */ (
    await runnerImport('/src/cli/page/pagePictures.ts')
  );
  const files = readdirSync('views').filter((file) => file.endsWith('.json'));
  return files.sort().flatMap((file) => {
    const name = file.slice(0, -'.json'.length);
    const { saved, faults } = views.readSavedView(name, readFileSync(`views/${file}`, 'utf8'));
    if (!saved) throw new Error(`views/${file}: ${JSON.stringify(faults)}`);
    const hash = links.writeLink({ ...saved.view, theme: saved.view.theme ?? 'light' });
    return pages.pagePictures.map((each) => ({ ...each, hash, file: `views/${name}/${each.file}` }));
  });
}

/** @param {Picture} picture */
async function take({ file, hash, width, height }) {
  const page = await browser.newPage({
    viewport: { width, height },
    locale: 'en-GB',
    reducedMotion: 'reduce',
    // The page's content security policy would refuse the injected style.
    bypassCSP: true,
  });
  await page.goto(`http://localhost:4174/?embed#${hash}`);
  await page.locator('.timeline-lanes canvas').waitFor();
  await page.evaluate(() => document.fonts.ready);
  await page.waitForLoadState('networkidle');
  // A picture shows no controls, since they can't be used in it. One of a published version is the same whatever was
  // published since: its foot names the version. Any other notice stays.
  await page.addStyleTag({
    content:
      '.map-zoom,.embed-ways,.map-info,.map-placeless u,[data-notice=frozen][role=status]{display:none!important}',
  });
  await page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode())
      texts.currentNode.nodeValue = (texts.currentNode.nodeValue ?? '').replace(/ ?[›↗×]/, '');
  });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, await page.screenshot());
  await page.close();
  process.stdout.write(`${file}\n`);
}
