import type { EmbedPanel } from '../../url/embedAddress';

/** Parts of an HTML snippet for a host page. All texts are plain; the snippet escapes them. */
export type Snippet = {
  /** Address of the embedded view, and of the whole one that it opens. */
  readonly embed: string;
  readonly link: string;
  /** Folder of the app, with `/` at its end. */
  readonly app: string;
  readonly title: string;
  /** What the picture shows, for those who don't see it. */
  readonly alt: string;
  /** Address of a picture of the view; absent where there is none. */
  readonly picture: string | undefined;
  /** Its height, or where that is automatic about how high it will be: the room that is left for it. In px. */
  readonly heightPx: number;
  readonly autoHeight: boolean;
  readonly panels: readonly EmbedPanel[];
};

/** Size of the preview picture of the app's own dataset, px. */
export const pictureSize = { width: 1200, height: 630 };

/**
 * Value of the iframe's `sandbox` attribute. Scripts and the own origin: cache and worker need them; popups: "open
 * full view" and links to sources; downloads: the CSV. The view also works without `allow-same-origin`.
 */
export const sandbox =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

/** Text as the value of an HTML attribute in double quotes, or as text between tags. */
export function escapeHtml(text: string): string {
  return withoutNonCharacters(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A text without what no XML document may hold: control characters but blanks, lone surrogates, U+FFFE and U+FFFF. */
function withoutNonCharacters(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]|\p{Cs}|[\ufffe\uffff]/gu, '');
}

/** Builds an iframe snippet for any CMS, followed by a linked picture for feeds and readers without scripts. */
export function iframeSnippet(snippet: Snippet): string {
  const { embed, title, heightPx } = snippet;
  const written = attributesOf([
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
  ]);
  return `<iframe ${written}></iframe>\n<noscript>${fallback(snippet)}</noscript>`;
}

/** Attributes as HTML writes them; one without a value stands alone. */
export function attributesOf(attributes: readonly (readonly [name: string, value: string])[]): string {
  return attributes
    .map(([name, value]) => (value === '' ? name : `${name}="${escapeHtml(value)}"`))
    .join(' ');
}

/**
 * Builds the fallback link to the whole view: a picture if there is one, else the title. The picture is no wider
 * than its column. `roomPx`: height reserved for what replaces the fallback, so that the page doesn't move. Default:
 * none.
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
