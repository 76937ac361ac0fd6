// @vitest-environment jsdom
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { savedViewFormat } from '../../src/url/savedView';
import { hostileDataset, hostileTexts } from '../e2e/hostileTexts';
import { folderOf, run } from './run';

const ownFolder = 'data/nagorno-karabakh-2020';
const site = 'https://example.org/timeline/';
const saved = (fields: object) => JSON.stringify({ format: savedViewFormat, view: 'v=1', ...fields });
const files = folderOf({});
const { path } = files;
afterAll(files.remove);

/** A folder with what of a built app the command looks at, and views by name. */
function appWith(
  name: string,
  views: { readonly [name: string]: string },
  dataset?: string,
): readonly string[] {
  const [app, folder] = [path(`${name}-app`), path(`${name}-views`)];
  mkdirSync(`${app}/${ownFolder}`, { recursive: true });
  mkdirSync(folder);
  writeFileSync(`${app}/index.html`, '');
  cpSync(ownFolder, `${app}/${ownFolder}`, { recursive: true });
  if (dataset !== undefined) writeFileSync(`${app}/events.json`, dataset);
  for (const [view, text] of Object.entries(views)) writeFileSync(`${folder}/${view}.json`, text);
  return ['pages', '--views', folder, '--app', app];
}

const read = (name: string, file: string) => readFileSync(path(`${name}-app/views/${file}`), 'utf8');
const documentOf = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const texts = (of: ParentNode, selector: string) =>
  [...of.querySelectorAll(selector)].map((one) => one.textContent?.replace(/\s+/g, ' ').trim());
const meta = (of: Document) =>
  Object.fromEntries(
    [...of.querySelectorAll('meta')].map((one) => [
      one.getAttribute('name') ?? one.getAttribute('property'),
      one.content,
    ]),
  );

const day = 'v=1&from=2020-10-04&to=2020-10-04&known=2020-10-05';
const views = {
  day: saved({ view: day, headline: 'One day', intro: 'An evening', byline: 'By us', credit: 'Ours' }),
  place: saved({ view: 'v=1&place=shusha&names=hy', lang: 'fr' }),
  figures: saved({ view: 'v=1&show=claims&side=armenian' }),
};

describe('pages', () => {
  beforeAll(async () => {
    const call = appWith('own', views);
    mkdirSync(path('own-views/day'));
    cpSync('docs/phone.png', path('own-views/day/1200x630.png'));
    const { exit, err } = await run([...call, '--site', site.slice(0, -1)]);
    expect({ exit, err }).toEqual({
      exit: 0,
      err: ['figures', 'place']
        .map((name) => `${name}: no pictures yet. They are made by: npm run picture -- --views\n`)
        .join(''),
    });
  });

  it('write the events that the CSV of the same view holds, with what is known of each', () => {
    const page = documentOf(read('own', 'day/index.html'));
    const csv = read('own', 'day/events.csv');
    const titles = texts(page, 'article h3');
    expect(titles).toHaveLength(11);
    for (const title of titles) expect(csv).toContain(title);
    expect(csv.trim().split('\r\n')).toHaveLength(12);
    expect(texts(page, 'main > p')[0]).toBe('11 of 99 events · 4 October 2020 · as known on 5 October');
    for (const article of page.querySelectorAll('article')) {
      expect(texts(article, 'dt').filter((term) => term !== 'Who')).toEqual(['When', 'Where', 'Known since']);
      expect(article.querySelector('.kind strong')?.textContent).toMatch(/\w/);
      expect(article.querySelectorAll('a[href^="http"], li').length).toBeGreaterThan(0);
      for (const known of texts(article, 'dd:last-child')) expect(known).not.toMatch(/^([6-9]|\d\d) October/);
    }
  });

  it('write the figures with who gives them, of whom, as of which day and since when', () => {
    const page = documentOf(read('own', 'figures/index.html'));
    const rows = [...page.querySelectorAll('tbody tr')];
    const csv = read('own', 'figures/claims.csv').trim().split('\r\n');
    expect(rows.length).toBeGreaterThan(20);
    expect(csv).toHaveLength(rows.length + 1);
    expect(texts(page, '.claims p')[0]).toMatch(new RegExp(`^${rows.length} of \\d+ claims · .*Side: `));
    for (const row of rows) expect(texts(row, 'th, td').every((cell) => cell !== '')).toBe(true);
    // In any other view only those about its events.
    const about = documentOf(read('own', 'day/index.html')).querySelectorAll('tbody tr');
    expect(read('own', 'day/claims.csv').trim().split('\r\n')).toHaveLength(about.length + 1);
  });

  it('are in the language of the view, with its names and words', () => {
    const french = documentOf(read('own', 'place/index.html'));
    expect(french.documentElement.lang).toBe('fr');
    expect(texts(french, 'h2').at(0)).toBe('Événements');
    expect(texts(french, 'dd').some((text) => text?.startsWith('Shushi là où'))).toBe(true);
    const page = documentOf(read('own', 'day/index.html'));
    expect(texts(page, 'header')).toEqual(['One day An evening By us The 2020 Nagorno-Karabakh war']);
    expect(page.querySelector('footer')?.textContent).toContain('Ours');
    expect(page.querySelector('iframe')?.getAttribute('src')).toBe(`../../?embed#${day}&credit=Ours&lang=en`);
  });

  it('have a link preview, an oEmbed answer and a description with the checksums of their files', () => {
    const page = documentOf(read('own', 'day/index.html'));
    const home = `${site}views/day/`;
    expect(page.querySelector('[rel=canonical]')?.getAttribute('href')).toBe(home);
    expect(meta(page)).toMatchObject({
      description: 'An evening',
      'og:title': 'One day',
      'og:url': home,
      'og:image': `${home}1200x630.png`,
      'twitter:card': 'summary_large_image',
    });
    expect(existsSync(path('own-app/views/day/1080x1080.png'))).toBe(false);
    expect(meta(documentOf(read('own', 'place/index.html')))).not.toHaveProperty('og:image');
    const oembed = JSON.parse(read('own', 'day/oembed.json')) as { html: string; thumbnail_url: string };
    expect(oembed.thumbnail_url).toBe(`${home}1200x630.png`);
    const frame = documentOf(oembed.html).querySelector('iframe');
    expect(frame?.src.startsWith(`${site}?embed#${day}&headline=One+day`)).toBe(true);
    const data = JSON.parse(page.querySelector('[type="application/ld+json"]')?.textContent ?? '') as {
      distribution: { contentUrl: string; sha256: string }[];
      isPartOf: { distribution: { contentUrl: string; sha256: string }[] };
    };
    const all = [...data.distribution, ...data.isPartOf.distribution];
    expect(all).toHaveLength(3);
    for (const { contentUrl, sha256 } of all) {
      const bytes = readFileSync(path(`own-app/${contentUrl.slice(site.length)}`));
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(sha256);
    }
    expect(data).toMatchObject({
      '@type': 'Dataset',
      version: expect.any(String),
      temporalCoverage: '2020-10-04/2020-10-04',
    });
  });

  it('write no absolute address of their own without --site, and say so', async () => {
    const { exit, err } = await run(appWith('bare', { day: views.day }));
    expect(exit).toBe(0);
    expect(err).toContain('Without --site');
    const page = documentOf(read('bare', 'day/index.html'));
    expect(
      page.querySelectorAll('link[rel=canonical], link[rel=alternate], meta[property], script'),
    ).toHaveLength(0);
    expect(existsSync(path('bare-app/views/day/oembed.json'))).toBe(false);
  });

  it('say which views they refuse, and what would be right', async () => {
    const call = appWith('wrong', {
      good: saved({}),
      Bad: saved({ lang: 'de' }),
      frozen: saved({ view: 'v=1&version=0.0.1' }),
    });
    const { exit, err } = await run(call);
    expect(exit).toBe(1);
    expect(err).toContain('“Bad” can’t be part of an address');
    expect(err).toContain('"lang" is de: the pages can be in en, fr.');
    expect(err).toContain('frozen: frozen to 0.0.1');
    expect(existsSync(path('wrong-app/views/good/index.html'))).toBe(true);
    expect(existsSync(path('wrong-app/views/frozen'))).toBe(false);
  });

  it.each([
    [['--site', 'example.org'], 'The address is “example.org”'],
    [['--site', 'javascript:x'], 'The address is'],
    [['--data', `${ownFolder}/dataset.json`], 'isn’t in'],
    [['--data', 'nowhere.json'], 'nowhere.json: '],
  ])('end with 2 for %j', async (more, message) => {
    const call = appWith(`call${more.join('').replace(/\W/g, '')}`, { a: saved({}) });
    const { exit, err } = await run([...call, ...more]);
    expect(exit).toBe(2);
    expect(err).toContain(message);
  });

  it('let no text out of its place', async () => {
    const words = Object.fromEntries(
      ['headline', 'intro', 'byline', 'credit', 'alt'].map((name, at) => [name, hostileTexts[at * 5 + 1]]),
    );
    const call = appWith('hostile', { x: saved({ ...words }) }, hostileDataset());
    const { exit } = await run([...call, '--site', site, '--data', path('hostile-app/events.json')]);
    expect(exit).toBe(0);
    const html = read('hostile', 'x/index.html');
    const page = documentOf(html);
    expect(hostileTexts.length).toBeLessThan(500);
    expect(page.querySelectorAll('article')).toHaveLength(hostileTexts.length);
    const known = new Set(
      'html head body meta title link script header h1 h2 h3 h4 p bdi iframe a main article strong small dl dt dd ul li details summary section div table thead tbody tr th td br footer code'.split(
        ' ',
      ),
    );
    const strange = [...page.querySelectorAll('*')].filter((one) => !known.has(one.localName));
    expect(strange.map(({ outerHTML }) => outerHTML)).toEqual([]);
    const attributes = [...page.querySelectorAll('*')].flatMap((one) => [...one.attributes]);
    expect(attributes.filter(({ name }) => /^on|^style$|^srcdoc$/.test(name))).toEqual([]);
    const addresses = attributes.filter(({ name }) => name === 'href' || name === 'src');
    expect(
      addresses.filter(({ value }) => !/^(https?:|\.\.\/|data:,$|(events|claims)\.csv$)/.test(value)),
    ).toEqual([]);
    expect(page.querySelectorAll('script')).toHaveLength(1);
    expect(() => JSON.parse(page.querySelector('script')?.textContent ?? '') as unknown).not.toThrow();
    expect(html).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/);
    expect(
      documentOf((JSON.parse(read('hostile', 'x/oembed.json')) as { html: string }).html).body.children,
    ).toHaveLength(2);
  });

  it('write the first 500 of more events, and say where all of them are', async () => {
    const many = `date,title\n${Array.from({ length: 520 }, (_, at) => `2020-10-08,Event ${at}`).join('\n')}\n`;
    const call = appWith('many', { x: saved({}) });
    writeFileSync(path('many-app/many.csv'), many);
    expect((await run([...call, '--data', path('many-app/many.csv')])).exit).toBe(0);
    const page = documentOf(read('many', 'x/index.html'));
    expect(page.querySelectorAll('article')).toHaveLength(500);
    expect(texts(page, 'main > p')[1]).toBe(
      'The first 500 of 520 events stand here. All these events as CSV',
    );
    expect(read('many', 'x/events.csv').trim().split('\r\n')).toHaveLength(521);
    expect(page.querySelector('iframe')?.getAttribute('src')).toMatch(/^\.\.\/\.\.\/\?embed&data=many\.csv#/);
  });
});
