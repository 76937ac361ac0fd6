import { escapeHtml } from '../iframeSnippet';
import { oneLine } from '../cited';
import { domSvg } from './domSvg';

/** What stands around the views in a picture of them. */
export type PictureTexts = {
  readonly title: string;
  /** Whose data and whose base map, a line each. */
  readonly sources: readonly string[];
};

export type Picture = { readonly svg: string; readonly widthPx: number; readonly heightPx: number };

const frame = { padPx: 16, headPx: 44, linePx: 16, footPx: 12 };
const family = `system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', sans-serif`;

/** The views of the page under one another, with a title and their sources, as one SVG picture. Undefined where there are none. */
export function viewPicture(app: Element, texts: PictureTexts): Picture | undefined {
  const views = [...app.querySelectorAll<HTMLElement>('.map, .claims, .timeline')].filter(
    (view) => view.getBoundingClientRect().width > 0,
  );
  const boxes = views.map((view) => view.getBoundingClientRect());
  if (boxes.length === 0) return undefined;
  const style = getComputedStyle(app);
  const token = (name: string) => style.getPropertyValue(name).trim();
  const widthPx = Math.ceil(Math.max(...boxes.map((box) => box.width)));
  const footPx = frame.footPx * 2 + texts.sources.length * frame.linePx;
  const heights = boxes.reduce((sum, box) => sum + box.height, 0);
  const heightPx = Math.ceil(frame.headPx + heights + footPx);
  let top = frame.headPx;
  const parts = views.map((view, i) => {
    const { x, y, width, height } = boxes[i] as DOMRect;
    const part = `<svg x="${(widthPx - width) / 2}" y="${top}" width="${width}" height="${height}" overflow="hidden">\n${domSvg(view, { x, y })}\n</svg>`;
    top += height;
    return part;
  });
  const line = (text: string, y: number, size: string, color: string) =>
    `<text x="${frame.padPx}" y="${y}" style="font:${size} ${escapeHtml(family)}" fill="${color}">${escapeHtml(oneLine(text))}</text>`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 ${widthPx} ${heightPx}">`,
    `<title>${escapeHtml(oneLine(texts.title))}</title>`,
    `<rect width="${widthPx}" height="${heightPx}" fill="${token('--paper') || '#fff'}"/>`,
    line(texts.title, 28, '650 16px', token('--ink') || '#000'),
    // A view of its own may not share the names of another's clips.
    ...parts.map((part, i) => part.replace(/(id="|url\(#)/g, `$1v${i}-`)),
    ...texts.sources.map((text, i) =>
      line(text, top + frame.footPx + (i + 0.75) * frame.linePx, '400 11px', token('--ink2') || '#444'),
    ),
    '</svg>',
  ].join('\n');
  return { svg, widthPx, heightPx };
}

/** The picture in pixels, at `scale` times its size. Rejects where the browser doesn't draw it. */
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
