import { escapeHtml } from '../snippets/iframeSnippet';
import { oneLine } from '../../export/references/cited';
import { domSvg } from './domSvg';
import { fontAttributes } from './fontAttributes';
import { paintAttributes } from './plainColor';
import { wrapLines } from './wrapLines';

/** Texts above and below the views in a picture of them. */
export type PictureTexts = {
  readonly title: string;
  /** Paragraphs of the sharer between title and sentence. Default: none. */
  readonly words?: readonly string[];
  /** Alternative text of the sharer. Default: the sentence. */
  readonly alt?: string;
  /** Sentence that says which part of the data the views show. */
  readonly shown: string;
  /** Paragraphs below the views: authors and licence of data and base map, address, and day of making. */
  readonly foot: readonly string[];
};

export type Picture = { readonly svg: string; readonly widthPx: number; readonly heightPx: number };

const frame = { padPx: 16, footPx: 12 };
/** Font size in px, line height in px and font weight of each kind of text. */
const letters = {
  title: { sizePx: 16, linePx: 22, weight: '650' },
  shown: { sizePx: 13, linePx: 18, weight: '400' },
  foot: { sizePx: 11, linePx: 16, weight: '400' },
} as const;
const family = `system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif`;

/**
 * Builds one SVG picture of the page's views (map, claims, timeline), stacked between a heading and a source
 * line. Undefined if there are no views.
 */
export function viewPicture(app: Element, texts: PictureTexts): Picture | undefined {
  const views = [...app.querySelectorAll<HTMLElement>('.map, .key, .claims, .timeline')].filter(
    (view) => view.getBoundingClientRect().width > 0,
  );
  const boxes = views.map((view) => view.getBoundingClientRect());
  if (boxes.length === 0) return undefined;
  const style = getComputedStyle(app);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const widthPx = Math.ceil(Math.max(...boxes.map((box) => box.width)));
  const ink = token('--ink') || '#000';
  const quiet = token('--ink2') || '#444';
  const paper = paintAttributes('fill', token('--paper') || '#fff');
  const lines: string[] = [];
  let top = 6;
  const write = (kind: keyof typeof letters, text: string, color: string) => {
    const { sizePx, linePx, weight } = letters[kind];
    const font = fontAttributes({ style: 'normal', weight, sizePx, family });
    for (const line of wrapLines(
      oneLine(text),
      fitsIn(widthPx - 2 * frame.padPx, `${weight} ${sizePx}px ${family}`),
    )) {
      top += linePx;
      lines.push(
        `<text x="${frame.padPx}" y="${top - 5}"${font}${paintAttributes('fill', color)}>${escapeHtml(line)}</text>`,
      );
    }
  };
  write('title', texts.title, ink);
  for (const words of texts.words ?? []) write('shown', words, ink);
  write('shown', texts.shown, quiet);
  top += 8;
  const parts = views.map((view, i) => {
    const { x, y, width, height } = boxes[i] as DOMRect;
    const part = `<svg x="${(widthPx - width) / 2}" y="${top}" width="${width}" height="${height}" overflow="hidden">\n${domSvg(view, { x, y })}\n</svg>`;
    top += height;
    return part;
  });
  top += frame.footPx;
  for (const text of texts.foot) write('foot', text, quiet);
  const heightPx = Math.ceil(top + frame.footPx);
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">`,
    `<title>${escapeHtml(oneLine(texts.title))}</title>`,
    `<desc>${escapeHtml(oneLine(texts.alt || texts.shown))}</desc>`,
    `<rect width="${widthPx}" height="${heightPx}"${paper}/>`,
    // A view of its own may not share the names of another's clips. In a text a quotation mark is escaped, so that
    // only attributes are renamed.
    ...parts.map((part, i) => withOwnIds(part, `v${i}`)),
    ...lines,
    '</svg>',
  ].join('\n');
  return { svg, widthPx, heightPx };
}

/**
 * Renames the ids of an SVG part to `prefix-0`, `prefix-1` … in order: those of the page differ from visit to visit,
 * and one view has one picture.
 */
function withOwnIds(part: string, prefix: string): string {
  const ids = new Map<string, number>();
  return part.replace(/( id="|="url\(#)([^")]*)/g, (_all, before: string, id: string) => {
    const number = ids.get(id) ?? ids.size;
    ids.set(id, number);
    return `${before}${prefix}-${number}`;
  });
}

/** Creates a predicate that tells whether a line of text in a CSS font is at most `widthPx` wide. */
function fitsIn(widthPx: number, font: string): (line: string) => boolean {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = font;
  return (line) => !context || context.measureText(line).width <= widthPx;
}

/** Renders an SVG picture as PNG, `scale` times as wide and high. Rejects if the browser can't draw it. */
export async function pngOf({ svg, widthPx, heightPx }: Picture, scale: number): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = widthPx * scale;
  canvas.height = heightPx * scale;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
}
