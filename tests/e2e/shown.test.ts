import { readFile } from 'node:fs/promises';
import { csvParseRows } from 'd3';
import type { Locator, Page } from 'playwright';
import { describe, expect, inject, it } from 'vitest';
import { oneSpace, shownStates } from '../shownStates';
import { articleAround } from './article';
import { oneVisit, visit } from './visit';

const textOf = async (element: Locator) => oneSpace((await element.textContent()) ?? '');

/** The hash as attributes of the element: both are written alike. */
const attributesOf = (hash: string) =>
  hash
    .split('&')
    .filter((part) => part !== '')
    .map((part) => part.replace(/^([^=]+)=(.*)$/, '$1="$2"'))
    .join(' ');

async function downloaded(page: Page, button: Locator) {
  const waiting = page.waitForEvent('download');
  await button.click();
  const download = await waiting;
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

const plain = (html: string) =>
  html
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');

/** The texts of a picture in their order, so that the lines of a paragraph follow one another. */
const textsOf = (svg: string) =>
  oneSpace(plain([...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text).join(' ')));

describe('what is shown, in words', () => {
  const script = `<script type="module" src="${inject('origin')}/conflict-timeline.js"></script>`;
  const element = (hash: string) => `<conflict-timeline ${attributesOf(hash)}></conflict-timeline>`;
  const onPage = oneVisit();
  const inFrame = oneVisit({ path: '/?embed' });
  const inArticle = oneVisit({ article: { html: articleAround(element(''), script) } });

  it.each(shownStates)(
    'is the same on the page, in every embedded view, in the picture and on paper: %s',
    async (_name, hash) => {
      const page = await onPage(hash);
      await page.emulateMedia({ media: 'screen' });
      const french = hash.includes('lang=fr');
      const claims = hash.includes('show=claims');
      if (claims) await page.locator('.claims canvas').first().waitFor();
      await page.locator(`.conflict-timeline[lang="${french ? 'fr' : 'en'}"]`).waitFor();
      const head = page.locator('.shown-text');
      await head.filter({ hasText: /\d/ }).waitFor({ state: 'attached' });
      const sentence = await textOf(head);
      expect(sentence).toMatch(/^\d+ .* \d+ .*2020/);

      const csv = claims
        ? undefined
        : await downloaded(
            page,
            page.getByRole('button', { name: french ? 'Télécharger en CSV' : 'Download as CSV' }),
          );

      await page.getByRole('button', { name: french ? 'Partager et citer' : 'Share and cite' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('radio', { name: french ? 'Image' : 'Picture', exact: true }).check();
      const picture = await downloaded(
        page,
        dialog.getByRole('button', { name: french ? 'Télécharger en SVG' : 'Download as SVG' }),
      );
      expect(textsOf(picture.text)).toContain(sentence);
      expect(oneSpace(/<desc>(.*)<\/desc>/.exec(picture.text)?.[1] ?? '')).toBe(
        sentence.replaceAll('"', '&quot;'),
      );
      expect(picture.name).toMatch(/^nagorno-karabakh-2020_[\w+-]+\.svg$/);
      await dialog.getByRole('radio', { name: french ? 'Intégrer' : 'Embed', exact: true }).check();
      const snippet = await dialog.getByLabel(french ? 'Code à insérer' : 'Snippet').inputValue();
      const [frameTitle = '', alt = ''] = ['title', 'alt'].map((name) =>
        oneSpace(plain(new RegExp(`${name}="([^"]*)"`).exec(snippet)?.[1] ?? '')),
      );
      expect(frameTitle.endsWith(sentence), frameTitle).toBe(true);
      await dialog.getByRole('radio', { name: 'Citation', exact: true }).check();
      const apa = oneSpace(await dialog.getByLabel('APA').inputValue());
      // What is told by its number elsewhere is told in full by those that stand alone.
      const full =
        /(?:The link opens|Le lien ouvre) : ?(.*)\.$/.exec(alt.replace('opens:', 'opens :'))?.[1] ?? '';
      const shortens = /area=|control,casualties/.test(hash);
      if (!shortens) expect(full).toBe(sentence);
      expect(full.slice(0, 20)).toBe(sentence.slice(0, 20));
      expect(apa).toContain(`: ${full}]`);
      expect(apa).not.toMatch(/(lang|theme)=/);
      if (csv) {
        const [header = [], ...rows] = csvParseRows(csv.text.slice(1));
        const told = rows.map((row) => oneSpace(row[header.indexOf('shown')] ?? ''));
        // A CSV can have no title: every row says it.
        expect(new Set(told)).toEqual(new Set([full]));
        expect(csv.name.replace('.csv', '')).toBe(picture.name.replace('.svg', ''));
      }

      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      await page.emulateMedia({ media: 'print' });
      expect(await head.isVisible()).toBe(true);
      expect(oneSpace(await head.innerText())).toBe(sentence);
      const source = await textOf(page.locator('.print-source'));
      expect(source).toContain('version 1.');
      expect(source).toContain('CC BY 4.0');
      expect(source).toContain(inject('origin'));

      const framed = await inFrame(hash);
      await expect.poll(() => textOf(framed.locator('.embed-count'))).toBe(sentence);

      const article = await inArticle('');
      // A new one in the old one's place, which begins with these attributes.
      await article.locator('conflict-timeline').evaluate((old, html) => {
        old.outerHTML = html;
      }, element(hash));
      await expect.poll(() => textOf(article.locator('conflict-timeline .embed-count'))).toBe(sentence);
    },
  );
});

describe('a picture', () => {
  it('holds no control, no colour that only a browser reads, and says where it is from', async () => {
    const { page, ready } = await visit({ hash: 'known=2020-10-09' });
    await ready();
    await page.getByRole('button', { name: 'Share and cite' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Picture', exact: true }).check();
    const { text: svg } = await downloaded(page, dialog.getByRole('button', { name: 'Download as SVG' }));
    const texts = textsOf(svg);
    expect(texts).not.toMatch(/[›↗×▾]|List them|Open full view/);
    expect(
      [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].filter(([, text]) => text === '+' || text === '−'),
    ).toEqual([]);
    expect(svg).not.toMatch(/(fill|stroke)="(color|rgb|oklch|oklab|lab|lch)/);
    expect(svg).not.toContain('style="font');
    expect(texts).toContain('Conflict Timeline contributors · version 1.');
    expect(texts).toContain('CC BY 4.0');
    expect(texts).toMatch(/Retrieved \d+ \w+ \d{4}, from http/);
    expect(texts).toContain('#v=1&known=2020-10-09');
    const scale = await page.locator('.map-scale-bar').boundingBox();
    expect(svg).toContain(`width="${scale?.width}" height="1"`);
  });
});
