import { describe, expect, it } from 'vitest';
import { elementSnippet } from '../../../src/share/snippets/elementSnippet';
import { frameId } from '../../../src/share/snippets/frameId';
import {
  attributesOf,
  escapeHtml,
  fallback,
  iframeSnippet,
  type Snippet,
} from '../../../src/share/snippets/iframeSnippet';
import { scriptSnippet } from '../../../src/share/snippets/scriptSnippet';
import { canBeLinked, defaultChoices, sharedLink, sharedView } from '../../../src/share/addresses/sharedView';
import { layerFiles, singleFileHtml } from '../../../src/share/file/singleFile';
import { defaultView } from '../../../src/state/view/view';

const snippet: Snippet = {
  embed: 'https://example.org/?embed#v=1',
  link: 'https://example.org/#v=1&q=a%22b',
  app: 'https://example.org/"/',
  title: 'A "war"',
  alt: "What it's of",
  picture: 'https://example.org/picture.png',
  heightPx: 560,
  autoHeight: true,
  panels: [],
};
const picture = `<img src="https://example.org/picture.png" alt="What it&#39;s of" width="1200" height="630" style="max-width:100%;height:auto">`;

describe('a snippet', () => {
  it('as an iframe', () => {
    expect(iframeSnippet(snippet)).toBe(
      '<iframe src="https://example.org/?embed#v=1" title="A &quot;war&quot;" width="100%" height="560" ' +
        'loading="lazy" allow="fullscreen; clipboard-write" referrerpolicy="no-referrer" ' +
        'sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads" ' +
        `frameborder="0" data-external="1"></iframe>\n<noscript><a href="https://example.org/#v=1&amp;q=a%22b">${picture}</a></noscript>`,
    );
  });

  const link = `<a href="https://example.org/#v=1&amp;q=a%22b" style="display:block;min-height:560px">${picture}</a>`;

  it('as a script', () => {
    const write = (parts: Partial<Snippet>) => scriptSnippet({ ...snippet, ...parts });
    const end = `>${link}</div>\n<script src="https://example.org/&quot;/embed.js" async></script>`;
    const begin =
      '<div data-conflict-timeline="https://example.org/#v=1&amp;q=a%22b" data-title="A &quot;war&quot;" data-height="560"';
    expect(write({})).toBe(begin + end);
    expect(write({ panels: ['list', 'claims'] })).toBe(`${begin} data-panels="list,claims"${end}`);
    expect(write({ autoHeight: false })).toBe(`${begin} data-fixed${end}`);
  });

  it('as an element', () => {
    const write = (parts: Partial<Snippet>) => elementSnippet({ ...snippet, ...parts });
    const begin =
      '<script type="module" src="https://example.org/&quot;/conflict-timeline.js"></script>\n<conflict-timeline';
    const end = '</conflict-timeline>';
    const roomy = (href: string) => link.replace('https://example.org/#v=1&amp;q=a%22b', href);
    expect(write({ link: 'https://example.org/' })).toBe(
      `${begin} height="auto">${roomy('https://example.org/')}${end}`,
    );
    expect(write({ autoHeight: false, panels: ['list', 'claims'] })).toBe(
      `${begin} v="1" q="a%22b" panels="list,claims" height="560">${link}${end}`,
    );
    const data = 'https://example.org/?data=x%20y';
    expect(write({ link: data })).toBe(`${begin} src="x y" height="auto">${roomy(data)}${end}`);
  });

  it('without a picture shows its title as a link', () => {
    const none = { ...snippet, picture: undefined };
    expect(fallback(none)).toBe('<a href="https://example.org/#v=1&amp;q=a%22b">A &quot;war&quot;</a>');
    expect(fallback(none, 0)).toBe(
      '<a href="https://example.org/#v=1&amp;q=a%22b" style="display:block;min-height:0px">A &quot;war&quot;</a>',
    );
  });

  it('writes an attribute without a value alone', () => {
    expect(
      attributesOf([
        ['a', ''],
        ['b', '<&>'],
      ]),
    ).toBe('a b="&lt;&amp;&gt;"');
  });

  it.each([
    [`<a href="x" id='y'>&amp;`, '&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;'],
    ['a\tb\nc\rd', 'a\tb\nc\rd'],
    ['a\u0000b\u001fc\u007fd\u0085e', 'abcde'],
    ['a\ud800b\ufffec\uffffd', 'abcd'],
    ['é🦅\u202e', 'é🦅\u202e'],
  ])('escapes %j as %j', (text, escaped) => expect(escapeHtml(text)).toBe(escaped));

  it.each([
    ['', 'ct-ztntfp'],
    ['a', 'ct-1r9wi7g'],
  ])('names the frame of “%s” by a hash, the same each time: %s', (address, id) => {
    expect(frameId(address)).toBe(id);
  });
});

describe('the view that is given away', () => {
  const published = { version: '1.2', sha256: 'ab' };
  const view = { ...defaultView, q: 'a', panel: 'guide' as const, names: 'reader', round: 'on' as const };

  it('is the one on the screen, live, without its dialog', () => {
    expect(sharedView(view, published, defaultChoices)).toEqual({
      ...view,
      panel: 'list',
      lang: undefined,
      theme: undefined,
      round: 'off',
      version: undefined,
      sha256: undefined,
    });
  });

  it('is frozen, whole, in a language, colours and with rounded places, as is chosen', () => {
    expect(
      sharedView(view, published, {
        state: 'frozen',
        start: 'whole',
        lang: 'fr',
        theme: 'dark',
        round: true,
      }),
    ).toEqual({
      ...defaultView,
      names: 'reader',
      panel: 'list',
      lang: 'fr',
      theme: 'dark',
      round: 'on',
      version: '1.2',
      sha256: 'ab',
    });
  });

  it('has an address that names its dataset, unless that is a file of the reader’s', () => {
    const of = (address: string) =>
      sharedLink('https://example.org/x?y#z', { address }, { ...defaultView, q: 'a' });
    expect(of('')).toBe('https://example.org/x#v=1&q=a');
    expect(of('https://d.example/a b')).toBe(
      'https://example.org/x?data=https%3A%2F%2Fd.example%2Fa%20b#v=1&q=a',
    );
    expect(of('file:mine.csv')).toBe('https://example.org/x#v=1&q=a');
    expect([
      canBeLinked({ address: 'file:mine.csv' }),
      canBeLinked({ address: '' }),
      canBeLinked({ address: 'x/file:' }),
    ]).toEqual([false, true, true]);
  });
});

describe('a single file', () => {
  const parts = {
    language: 'fr',
    title: 'A "war"',
    hash: 'v=1&q=a',
    home: undefined,
    script: 'AAAA',
    style: 'BBBB',
    files: [],
    licences: 'MIT',
  };

  it('is a page with all in it, that may ask nobody for anything', () => {
    const html = singleFileHtml(parts);
    expect(html).toMatch(/^<!doctype html>\n<html lang="fr" dir="ltr">\n<head>\n<meta charset="utf-8">\n/);
    expect(html).toContain(
      '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; script-src &#39;unsafe-inline&#39;; ' +
        'style-src &#39;unsafe-inline&#39;; img-src data: blob: https://tile.openstreetmap.org; base-uri &#39;none&#39;; form-action &#39;none&#39;">',
    );
    for (const line of [
      '<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
      '<meta name="color-scheme" content="light dark">',
      '<meta name="referrer" content="no-referrer">',
      '<title>A &quot;war&quot;</title>',
      '<div id="app"></div>',
      '<script type="text/plain" id="conflict-timeline-licences">\nMIT</script>',
      '<script type="text/plain" id="conflict-timeline-style">BBBB</script>',
      '<script type="text/plain" id="conflict-timeline-app" data-view="v=1&amp;q=a">AAAA</script>',
    ])
      expect(html).toContain(`\n${line}\n`);
    expect(html).toMatch(/<\/script>\n<\/body>\n<\/html>\n$/);
    expect(html).not.toContain('conflict-timeline-home');
  });

  it('encloses files with their names and kinds, and tells its home', () => {
    const html = singleFileHtml({
      ...parts,
      language: 'xx',
      home: 'https://example.org/?a&b',
      files: [
        { name: 'a', base64: 'QQ==' },
        { name: 'b', base64: 'Qg==', fileName: 'b.json', type: 'image/png' },
      ],
    });
    expect(html).toContain(
      '\n<script type="text/plain" data-conflict-timeline-file="a">QQ==</script>\n' +
        '<script type="text/plain" data-conflict-timeline-file="b" data-name="b.json" data-type="image/png">Qg==</script>\n',
    );
    expect(html).toContain('<meta name="conflict-timeline-home" content="https://example.org/?a&amp;b">');
    expect(html).toContain('<html lang="xx" dir="auto">');
  });

  it('lets nothing in licences end their element', () => {
    const html = singleFileHtml({ ...parts, licences: 'a</script><!-- b < c <d>' });
    expect(html).toContain('\na< /script>< !-- b < c <d></script>');
  });

  it('takes each file of a map’s layers once, pictures apart', () => {
    const layer = (file: string, role: 'relief' | 'land' | 'town') => ({
      id: file,
      file,
      role,
      licence: 'MIT',
    });
    const layers = [
      layer('a.json', 'land'),
      layer('r.webp', 'relief'),
      layer('a.json', 'town'),
      layer('r.webp', 'relief'),
    ];
    expect(layerFiles({ layers })).toEqual({ texts: ['a.json'], pictures: ['r.webp'] });
  });
});
