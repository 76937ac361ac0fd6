import { describe, expect, test } from 'vitest';
import { datasets } from './datasets';
import { firstDay, lastDay } from './days';

describe.each(datasets)('%s', (_file, { events, claims, sources }) => {
  const publishedOf = new Map(sources.map(({ id, published }) => [id, published]));
  const later = (source: string, reported: string) => {
    const published = publishedOf.get(source);
    return published !== undefined && firstDay(published) > lastDay(reported);
  };

  test('has no page dated after the day that it is said to report, unless that day is assumed', () => {
    const late = events.flatMap(({ id, reports }) =>
      reports
        .filter(({ source, reported, assumed }) => !assumed && later(source, reported))
        .map(({ source, reported }) => `${id}: ${source}, of ${publishedOf.get(source)}, for ${reported}`),
    );
    expect(late).toEqual([]);
  });

  test('backs what was said on a day by a page of that day or before, unless the day is assumed', () => {
    const said = [
      ...events.flatMap(({ id, positions = [], updates = [] }) =>
        [...positions, ...updates].map((one) => ({ ...one, of: id })),
      ),
      ...claims.map((claim) => ({ ...claim, of: claim.id })),
    ];
    expect(said.length).toBeGreaterThan(0);
    const late = said.filter(
      ({ sources: pages = [], reported, assumed }) =>
        !assumed && pages.length > 0 && pages.every((page) => later(page, reported)),
    );
    expect(late.map(({ of, reported }) => `${of}, ${reported}`)).toEqual([]);
  });

  test('dates a page as its address does', () => {
    const unlike = sources.filter(({ id, url, published }) => {
      const [, year, month, day] = /\/((?:19|20)\d\d)[/-](\d\d?)[/-](\d\d?)(?=[/_-])/.exec(url ?? '') ?? [];
      if (!year || !month || !day || !published || datedOtherwise.has(id)) return false;
      return published !== [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
    });
    expect(unlike.map(({ id, url, published }) => `${id}: ${published}, ${url}`)).toEqual([]);
  });

  test('says of each source in which language its title is, and of letters that none but it has, rightly', () => {
    const unsaid = sources.filter(({ title }) => typeof title === 'string');
    expect(unsaid.map(({ id }) => id)).toEqual([]);
    const odd = sources.flatMap(({ id, title }) =>
      Object.entries(title)
        .filter(([language, text]) => scriptOf(text) !== (scripts[language] ?? 'Latin'))
        .map(() => id),
    );
    expect(odd).toEqual([]);
    const foreign = sources.flatMap(({ id, title }) =>
      Object.entries(title)
        .filter(([language, text]) => language === 'en' && foreignWords.test(text))
        .map(() => id),
    );
    expect(foreign).toEqual([]);
  });

  test('cites no index, tag, author, category or home page: what they show moves', () => {
    const moving = sources.filter(({ url }) => url !== undefined && moves(new URL(url)));
    expect(moving.map(({ id, url }) => `${id}: ${url}`)).toEqual([]);
  });
});

describe('an address that moves', () => {
  test.each([
    'https://example.org/',
    'https://example.org/en',
    'https://example.org/news/',
    'https://example.org/tag/karabakh/',
    'https://example.org/author/somebody/page/38',
    'https://example.org/category/war',
    'https://example.org/news/page/15195',
    'https://example.org/en/shutdowns/azerbaijan',
    'https://example.org/?s=karabakh',
  ])('is %s', (address) => expect(moves(new URL(address))).toBe(true));

  test.each([
    'https://example.org/2020/10/08/what-happened',
    'https://example.org/news/612345.html',
    'https://example.org/?p=5689',
    'https://example.org/spip.php?page=article&id_article=69224',
    'https://example.org/wiki/2020_Nagorno-Karabakh_war',
  ])('is not %s', (address) => expect(moves(new URL(address))).toBe(false));
});

/** Languages that are not written in Latin letters. */
const scripts: { readonly [language: string]: string } = {
  ru: 'Cyrillic',
  uk: 'Cyrillic',
  mk: 'Cyrillic',
  sr: 'Cyrillic',
  hy: 'Armenian',
  ar: 'Arabic',
  fa: 'Arabic',
};
const scriptNames = ['Cyrillic', 'Armenian', 'Arabic'] as const;

function scriptOf(text: string): string {
  return scriptNames.find((name) => new RegExp(`\\p{Script=${name}}`, 'u').test(text)) ?? 'Latin';
}

/** Small words that other languages use often, and English titles do not. */
const foreignWords =
  /(?<![\p{L}’'])(les|des|sur|dans|pour|une|und|der|die|das|für|ve|için|och|para|não|het|van)(?![\p{L}])/u;

/** Reposts whose own text is dated before the day in their address. */
const datedOtherwise = new Set(['aclub-1106']); // Asbarez of 6 November

/** Words of a path under which a site lists its pages, the newest first. */
const listing = /\/(tags?|authors?|categor(y|ies)|topics?|search|archives?|page|shutdowns)\/[^/]+(\/|$)/;
const home = /^\/([a-z]{2}|news|index(\.\w+)?|[a-z]{2}\/news)?\/?$/;

function moves({ pathname, searchParams }: URL): boolean {
  if (listing.test(pathname) && !/\/archives?\/(\d{4}|\d+)\b/.test(pathname)) return true;
  if (['s', 'q', 'tag', 'cat', 'author', 'paged'].some((name) => searchParams.has(name))) return true;
  return home.test(pathname) && !['p', 'id', 'id_article'].some((name) => searchParams.has(name));
}
