import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { HtmlTagDescriptor, Plugin, Rolldown } from 'vite';
import { iframeSnippet, pictureSize } from '../../../src/share/snippets/iframeSnippet.ts';
import { conflict, type Conflict } from '../conflict.ts';

/**
 * Matches the paths of published versions and their lists, which the service worker keeps only once they were asked
 * for; scripts/offline/sw.js has the same pattern.
 */
const publishedPath = /^data\/[^/]+\/(versions\.json|[^/]+\/[^/]+\.json)$/;

/** Converts a path in the app to an absolute web address. */
type At = (path: string) => string;

/**
 * Plugin that adds the service worker with the list of files it caches, the oEmbed answer, and the tags of link
 * previews. These two need absolute addresses: without `SITE` in the environment, the address that the app is
 * served at (`https://example.org/timeline/`), they are left out. `of`: the conflict described.
 */
export function site(address: string | undefined = process.env['SITE'], of: Conflict = conflict): Plugin {
  const home = siteAddress(address);
  const at: At = (path) => new URL(path, home).href;
  const page: Page = { at, of, hasPicture: existsSync(of.picture), oembed: `oembed/${of.id}.json` };
  return {
    name: 'site',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle }) => [...(home ? tags(page) : []), ...preloads(bundle ?? {})],
    },
    buildStart() {
      if (!home)
        this.warn(
          'Without SITE, the public address (SITE=https://example.org/timeline/ npm run build), the page has no link previews and no oEmbed answer.',
        );
      if (!page.hasPicture)
        this.warn(
          `Without ${of.picture}, which \`npm run picture\` makes of a build, link previews have no picture.`,
        );
    },
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const aside = /\.map$|^\.|^LICENCES\.txt$|^sbom\./;
        const built = Object.keys(bundle).filter((name) => !aside.test(name));
        const data = filesBelow('data').filter(
          (path) => !/\.md$|LICENSES$|^data\/pictures\//.test(path) && !publishedPath.test(path),
        );
        const files = [...built, ...data].sort();
        const version = createHash('sha256');
        for (const name of files) {
          const output = bundle[name];
          version.update(name);
          version.update(output ? ('code' in output ? output.code : output.source) : readFileSync(name));
        }
        const worker = readFileSync('scripts/offline/sw.js', 'utf8')
          .replace('__VERSION__', version.digest('hex').slice(0, 16))
          .replace('__FILES__', () => JSON.stringify(files));
        this.emitFile({ type: 'asset', fileName: 'sw.js', source: worker });
        if (!home) return;
        this.emitFile({
          type: 'asset',
          fileName: page.oembed,
          source: `${JSON.stringify(oembedOf(page), undefined, 2)}\n`,
        });
      },
    },
  };
}

/**
 * Normalises the public address of the app: a slash at its end; undefined if none is given. Throws if it isn't
 * an http(s) address.
 */
export function siteAddress(address: string | undefined): string | undefined {
  if (!address) return undefined;
  const url = URL.canParse(address) ? new URL(address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Error(
      `SITE is "${address}": it must be a whole web address, such as https://example.org/timeline/`,
    );
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url.href;
}

/**
 * Creates `modulepreload` links for the files with which every visit draws its first event, so that they load
 * before the first script asks for them.
 */
function preloads(bundle: Rolldown.OutputBundle): HtmlTagDescriptor[] {
  const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
  const first = chunks.find(({ name }) => name === 'first');
  const page = chunks.find(({ isEntry }) => isEntry);
  if (!first || !page) throw new Error('the build has no chunk "first"');
  return [first.fileName, ...first.imports]
    .filter((name) => name !== page.fileName && !page.imports.includes(name))
    .map((name) => ({
      tag: 'link',
      injectTo: 'body',
      attrs: { rel: 'modulepreload', crossorigin: '', href: `./${name}` },
    }));
}

/** Data for the oEmbed answer and the tags of link previews. */
type Page = {
  readonly at: At;
  readonly of: Conflict;
  readonly hasPicture: boolean;
  /** Path of the oEmbed answer in the app's folder. */
  readonly oembed: string;
};

function oembedOf({ at, of, hasPicture }: Page): object {
  const heightPx = 560;
  const { title, pictureAlt: alt } = of;
  const picture = hasPicture ? at(of.picture) : undefined;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Conflict Timeline',
    provider_url: at(''),
    width: 640,
    height: heightPx,
    html: iframeSnippet({
      embed: at('?embed'),
      link: at(''),
      app: at(''),
      title,
      alt,
      picture,
      heightPx,
      autoHeight: false,
      panels: [],
    }),
    ...(picture !== undefined && {
      thumbnail_url: picture,
      thumbnail_width: pictureSize.width,
      thumbnail_height: pictureSize.height,
    }),
  };
}

function tags(page: Page): HtmlTagDescriptor[] {
  const { at, of, hasPicture, oembed } = page;
  const { title, pictureAlt: alt } = of;
  const properties = {
    'og:type': 'website',
    'og:site_name': 'Conflict Timeline',
    'og:title': title,
    'og:description': of.summary,
    'og:url': at(''),
    ...(hasPicture && {
      'og:image': at(of.picture),
      'og:image:width': String(pictureSize.width),
      'og:image:height': String(pictureSize.height),
      'og:image:alt': alt,
    }),
  };
  const names = hasPicture
    ? { 'twitter:card': 'summary_large_image', 'twitter:image:alt': alt }
    : { 'twitter:card': 'summary' };
  const meta = (name: string, all: { readonly [key: string]: string | number }): HtmlTagDescriptor[] =>
    // After the page's own head: the character set must stand within the first 1,024 bytes.
    Object.entries(all).map(([key, content]) => ({
      tag: 'meta',
      injectTo: 'head',
      attrs: { [name]: key, content: String(content) },
    }));
  return [
    ...meta('property', properties),
    ...meta('name', names),
    {
      tag: 'link',
      injectTo: 'head',
      attrs: { rel: 'alternate', type: 'application/json+oembed', href: at(oembed), title },
    },
  ];
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'));
}
