// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { elementSnippet } from '../../../src/share/snippets/elementSnippet';
import { readAttributes } from '../../../src/embed/element/attributes';
import { frameId } from '../../../src/share/snippets/frameId';
import { iframeSnippet, type Snippet } from '../../../src/share/snippets/iframeSnippet';
import { scriptSnippet } from '../../../src/share/snippets/scriptSnippet';
import { sharedLink } from '../../../src/share/addresses/sharedView';
import { singleFileHtml } from '../../../src/share/file/singleFile';
import { embedAddress, readEmbedOptions } from '../../../src/url/embedAddress';
import { defaultView } from '../../../src/state/view/view';

const hostile = `"><script>alert(1)</script><img src=x onerror='alert(2)'>&amp;\u202e`;
const snippet: Snippet = {
  embed: 'https://example.org/ct/?embed&panels=list#v=1&q=a"b',
  link: 'https://example.org/ct/#v=1&q=a"b',
  app: 'https://example.org/ct/',
  title: hostile,
  alt: hostile,
  picture: 'https://example.org/ct/picture.png',
  heightPx: 560,
  autoHeight: false,
  panels: ['list'],
};
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

describe('a snippet', () => {
  it('as an iframe has all that a newsroom asks for, and a picture behind it', () => {
    const frame = parse(iframeSnippet(snippet)).querySelector('iframe');
    expect(frame?.src).toBe('https://example.org/ct/?embed&panels=list#v=1&q=a%22b');
    expect(
      Object.fromEntries([...(frame?.attributes ?? [])].map(({ name, value }) => [name, value])),
    ).toMatchObject({
      title: hostile,
      loading: 'lazy',
      allow: 'fullscreen; clipboard-write',
      referrerpolicy: 'no-referrer',
      height: '560',
      'data-external': '1',
    });
    expect(frame?.getAttribute('sandbox')).toContain('allow-scripts');
    const feed = parse(iframeSnippet(snippet)).querySelector('noscript a img');
    expect(feed?.getAttribute('alt')).toBe(hostile);
  });

  it.each([
    ['iframe', iframeSnippet(snippet)],
    ['script', scriptSnippet(snippet)],
    ['element', elementSnippet(snippet)],
  ])('as %s holds no element that a title smuggled in', (_, html) => {
    const found = parse(html);
    expect(found.querySelectorAll('script:not([src])')).toHaveLength(0);
    expect(found.querySelectorAll('[onerror]')).toHaveLength(0);
    expect(found.querySelectorAll('img')).toHaveLength(1);
  });

  it.each([
    ['script', scriptSnippet, 'div > a'],
    ['element', elementSnippet, 'conflict-timeline > a'],
  ] as const)(
    'as %s leaves the view its room, and its picture is no wider than the column',
    (_, write, at) => {
      const link = parse(write({ ...snippet, heightPx: 523 })).querySelector<HTMLElement>(at);
      expect(link?.style.cssText).toBe('display: block; min-height: 523px;');
      const picture = link?.querySelector('img');
      expect(picture?.style.cssText).toBe('max-width: 100%; height: auto;');
      // Where a CMS strips styles, the browser still knows the shape.
      expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).toEqual(['1200', '630']);
    },
  );

  it('as an iframe has no room behind it: the frame is there from the start', () => {
    const feed = parse(iframeSnippet(snippet)).querySelector('noscript a');
    expect(feed?.getAttribute('style')).toBeNull();
    expect(feed?.querySelector('img')?.getAttribute('style')).toBe('max-width:100%;height:auto');
  });

  it('names its frame by its address, in letters that the embedded view takes', () => {
    const ids = ['', 'https://a.example/#v=1', 'https://a.example/#v=2', hostile].map(frameId);
    expect(new Set(ids).size).toBe(4);
    for (const id of ids) {
      const { search } = new URL(embedAddress('https://a.example/', { height: 'auto', id }));
      expect(readEmbedOptions(search)?.id).toBe(id);
    }
  });

  it('as a script names the whole page, its height and its panels', () => {
    const place = parse(scriptSnippet(snippet)).querySelector<HTMLElement>('[data-conflict-timeline]');
    expect({ ...place?.dataset }).toEqual({
      conflictTimeline: snippet.link,
      title: hostile,
      height: '560',
      panels: 'list',
      fixed: '',
    });
  });
});

describe('a snippet of the web component', () => {
  const elementOf = (link: string, rest: Partial<Snippet> = {}) => {
    const found = parse(elementSnippet({ ...snippet, link, ...rest }));
    const element = found.querySelector('conflict-timeline');
    const attributes = [...(element?.attributes ?? [])].map(({ name, value }) => [name, value] as const);
    return { found, given: readAttributes(new Map(attributes)), attributes };
  };

  it('says as attributes what the link says, and shows a picture until it draws', () => {
    const link = sharedLink(
      'https://example.org/ct/',
      {
        address: 'https://d.example/x y.json',
        source: { url: '', columns: { text: '{"a&b": "<"}', base: '' } },
      },
      {
        ...defaultView,
        from: 18_536,
        q: 'a "b" & c%',
        category: ['strike'],
        theme: 'dark',
      },
    );
    const { found, given, attributes } = elementOf(link);
    expect(given).toEqual({
      view: { ...defaultView, from: 18_536, q: 'a "b" & c%', category: ['strike'], theme: 'dark' },
      src: 'https://d.example/x y.json',
      columns: '{"a&b": "<"}',
      panels: ['list'],
      only: undefined,
      hide: [],
      height: 560,
      folder: undefined,
      loading: 'lazy',
      unread: [],
    });
    expect(attributes).toContainEqual(['v', '1']);
    expect(found.querySelector('script')?.src).toBe('https://example.org/ct/conflict-timeline.js');
    expect(found.querySelector('script')?.type).toBe('module');
    expect(found.querySelector('conflict-timeline > a > img')?.getAttribute('alt')).toBe(hostile);
  });

  it('says which view stands alone, and what is left out', () => {
    const { given } = elementOf('https://example.org/ct/', {
      panels: [],
      only: 'map',
      hide: ['key', 'zoom'],
    });
    expect([given.only, given.hide]).toEqual(['map', ['key', 'zoom']]);
    const html = parse(scriptSnippet({ ...snippet, panels: [], only: 'map', hide: ['key', 'zoom'] }));
    const place = html.querySelector<HTMLElement>('[data-conflict-timeline]');
    expect(place?.dataset).toMatchObject({ only: 'map', hide: 'key,zoom' });
  });

  it('of the default view is short', () => {
    const { attributes } = elementOf('https://example.org/ct/', { panels: [], autoHeight: true });
    expect(attributes).toEqual([['height', 'auto']]);
  });
});

describe('a single file', () => {
  it('can’t be broken out of by a title, a name or a view', () => {
    const html = singleFileHtml({
      language: 'en',
      title: hostile,
      hash: hostile,
      home: hostile,
      script: 'AAAA',
      style: 'BBBB',
      files: [{ name: hostile, base64: 'AAAA', fileName: hostile }],
      licences: `MIT ${hostile} <!--<script></script> (c) Somebody`,
    });
    const found = parse(html);
    expect(found.title).toBe(hostile);
    expect(found.querySelectorAll('script')).toHaveLength(5);
    expect(found.getElementById('conflict-timeline-licences')?.textContent).toMatch(/MIT.*\(c\) Somebody/s);
    expect(found.querySelectorAll('script:not([type])')).toHaveLength(1);
    expect(found.querySelectorAll('img')).toHaveLength(0);
    expect(found.getElementById('conflict-timeline-app')?.dataset['view']).toBe(hostile);
  });
});

describe('a shared link', () => {
  it('keeps a named dataset, and nothing else of the page’s address', () => {
    expect(
      sharedLink(
        'https://example.org/ct/?data=x&utm=1#v=1&q=a',
        { address: 'https://d.example/x.json' },
        defaultView,
      ),
    ).toBe('https://example.org/ct/?data=https%3A%2F%2Fd.example%2Fx.json');
    expect(sharedLink('https://example.org/ct/?utm=1', { address: '' }, { ...defaultView, q: 'a' })).toBe(
      'https://example.org/ct/#v=1&q=a',
    );
  });
});
