import { build, type HtmlTagDescriptor, type Plugin } from 'vite';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { conflict, conflictIn } from '../../scripts/build/conflict';
import { site, siteAddress } from '../../scripts/build/plugins/site';
import { ofOwnConflict } from './ofOwnConflict';

/** A build of one empty script under this public address: what the plugin adds to it. */
async function around(address: string | undefined, of = conflict) {
  const warnings: string[] = [];
  const entry: Plugin = {
    name: 'entry',
    resolveId: (id) => (id === 'first' ? id : null),
    load: (id) => (id === 'first' ? 'export {}' : null),
  };
  const plugin = site(address ?? '', of);
  let tags: readonly HtmlTagDescriptor[] = [];
  const output = await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      entry,
      plugin,
      {
        name: 'read-tags',
        generateBundle: (_options, bundle) => {
          const { transformIndexHtml } = plugin;
          if (typeof transformIndexHtml !== 'object') throw new Error('the plugin changes no page');
          const told = (transformIndexHtml.handler as (html: string, context: unknown) => unknown)('', {
            bundle,
          });
          tags = told as HtmlTagDescriptor[];
        },
      },
    ],
    build: {
      write: false,
      rolldownOptions: { input: { first: 'first' }, onLog: (_level, { message }) => warnings.push(message) },
    },
  });
  if (!('output' in output)) throw new Error('one build makes one output');
  const files = new Map(
    output.output.map((file) => [file.fileName, file.type === 'asset' ? String(file.source) : file.code]),
  );
  return { tags, files, warnings };
}

describe('what stands around the app', () => {
  it('names its previews and answers oEmbed with whole addresses', async () => {
    const { tags, files, warnings } = await around('https://example.org/timeline');
    const contents = Object.fromEntries(
      tags.map(({ attrs = {} }) => [
        attrs['property'] ?? attrs['name'] ?? attrs['rel'],
        attrs['content'] ?? attrs['href'],
      ]),
    );
    expect(contents).toMatchObject({
      'og:url': 'https://example.org/timeline/',
      'og:image': 'https://example.org/timeline/data/pictures/nagorno-karabakh-2020.png',
      alternate: 'https://example.org/timeline/oembed/nagorno-karabakh-2020.json',
    });
    expect(tags.filter(({ injectTo }) => injectTo === undefined)).toEqual([]);
    const answer = JSON.parse(files.get('oembed/nagorno-karabakh-2020.json') ?? '') as Record<
      string,
      unknown
    >;
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 640,
      height: 560,
      provider_url: 'https://example.org/timeline/',
    });
    expect(String(answer['html'])).toMatch(/^<iframe src="https:\/\/example\.org\/timeline\/\?embed"/);
    const picture = String(answer['thumbnail_url']).replace('https://example.org/timeline/', '');
    expect(existsSync(picture), picture).toBe(true);
    expect(warnings).toEqual([]);
  });

  it('describes the conflict that it is built for, with no picture where none is made yet', async () => {
    const invented = conflictIn('tests/fixtures/eastmark-1911');
    const { tags, files, warnings } = await around('https://example.org/', invented);
    const answer = files.get('oembed/eastmark-1911.json') ?? '';
    const said = [...tags.map(({ attrs }) => JSON.stringify(attrs)), answer].join('\n');
    expect(said).toContain('The Eastmark dispute of 1911');
    expect(said).not.toMatch(ofOwnConflict);
    expect(said).not.toMatch(/og:image|summary_large_image|thumbnail|<img/);
    expect(warnings.join()).toMatch(/Without data\/pictures\/eastmark-1911\.png.*npm run picture/);
  });

  it('leaves both out where it has no public address, and says so', async () => {
    const { tags, files, warnings } = await around(undefined);
    expect(tags.filter(({ tag, attrs }) => tag === 'meta' || attrs?.['rel'] === 'alternate')).toEqual([]);
    expect([...files.keys()].filter((name) => name.startsWith('oembed'))).toEqual([]);
    expect(files.has('sw.js')).toBe(true);
    expect(warnings.join()).toMatch(/Without SITE.*no link previews and no oEmbed answer/);
  });

  it.each([
    [undefined, undefined],
    ['', undefined],
    ['https://example.org', 'https://example.org/'],
    ['https://example.org/a', 'https://example.org/a/'],
  ])('takes %j for the address %j', (given, address) => expect(siteAddress(given)).toBe(address));

  it.each(['example.org', 'ftp://example.org/', './'])('refuses %j, and says what would be right', (given) =>
    expect(() => siteAddress(given)).toThrow(/must be a whole web address, such as https:\/\/example\.org/),
  );
});
