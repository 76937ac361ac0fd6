import type { EmbedChoice } from '../../url/embedParts';

/** Parts of an HTML snippet for a host page. All texts are plain; the snippet escapes them. */
export type Snippet = EmbedChoice & {
  /** Addresses of the embedded view and of the full view that it links to. */
  readonly embed: string;
  readonly link: string;
  /** Address of the app's folder, ending in `/`. */
  readonly app: string;
  readonly title: string;
  /** Alternative text of the picture, for people who don't see it. */
  readonly alt: string;
  /** Address of a preview picture of the view; undefined if there is none. */
  readonly picture: string | undefined;
  /** Height of the view in px; if it is automatic, the expected height, which is reserved for it. */
  readonly heightPx: number;
  readonly autoHeight: boolean;
};

/** Width and height of the preview picture of the app's own dataset, px. */
export const pictureSize = { width: 1200, height: 630 };

/**
 * Value of the iframe's `sandbox` attribute. Cache and worker need scripts and the own origin; links to the
 * full view and to sources need popups; the CSV needs downloads. The view also works without
 * `allow-same-origin`.
 */
export const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** Escapes a text for an HTML attribute in double quotes, or for the content of an element. */
export function escapeHtml(text: string): string {
  return withoutNonCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/**
 * Removes the characters that XML forbids: control characters except tab and line breaks, lone surrogates,
 * U+FFFE and U+FFFF.
 */
function withoutNonCharacters(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '');
}

/** Builds an iframe snippet for any CMS, followed by a linked picture for feeds and readers without scripts. */
export function iframeSnippet(snippet: Snippet): string {
  return `<iframe ${attributesOf(iframeAttributes(snippet))}></iframe>\n<noscript>${fallback(snippet)}</noscript>`;
}

/** Lists the names and values of the attributes of an embedded view's iframe. */
export function iframeAttributes({
  embed,
  title,
  heightPx,
}: Pick<Snippet, 'embed' | 'title' | 'heightPx'>): readonly (readonly [name: string, value: string])[] {
  return [
    ['src', embed],
    ['title', title],
    ['width', '100%'],
    ['height', String(heightPx)],
    ['loading', 'lazy'],
    ['allow', 'fullscreen; clipboard-write'],
    ['referrerpolicy', 'no-referrer'],
    ['sandbox', sandbox],
    ['frameborder', '0'],
    ['data-external', '1'],
  ];
}

/** Formats attributes as HTML; an attribute with an empty value is written as its name alone. */
export function attributesOf(attributes: readonly (readonly [name: string, value: string])[]): string {
  return attributes
    .map(([name, value]) => (value === '' ? name : `${name}="${escapeHtml(value)}"`))
    .join(' ');
}

/**
 * Builds the fallback link to the full view: a picture at most as wide as its column if there is one, else the
 * title. `roomPx`: height in px reserved for what replaces the fallback, so that the page doesn't move.
 * Default: none.
 */
export function fallback({ link, title, alt, picture }: Snippet, roomPx?: number): string {
  const { width, height } = pictureSize;
  const inside =
    picture === undefined
      ? escapeHtml(title)
      : `<img ${attributesOf([
          ['src', picture],
          ['alt', alt],
          ['width', String(width)],
          ['height', String(height)],
          ['style', 'max-width:100%;height:auto'],
        ])}>`;
  const written = attributesOf([
    ['href', link],
    ...(roomPx === undefined ? [] : [['style', `display:block;min-height:${roomPx}px`] as const]),
  ]);
  return `<a ${written}>${inside}</a>`;
}
