import { repaintOf } from '../../draw/painted';
import { oneLine } from '../../export/references/cited';
import { escapeHtml } from '../snippets/iframeSnippet';
import { fontAttributes } from './fontAttributes';
import { paintAttributes, plainColor } from './plainColor';
import { SvgContext } from './svgContext';

/** Selectors of the controls that a picture of the page leaves out. */
const tools = [
  'input',
  'select',
  'textarea',
  '[popover]',
  '[role="slider"]',
  '.visually-hidden',
  '.map-tools',
  '.map-zoom',
  '.map-info',
  '.map-active',
  '.map-key',
  '.key-all',
  '.key-card',
  '.timeline-controls',
  '.claims-tools',
].join(',');

/** Matches a text that is only the arrow or cross of a control, which a picture of the page leaves out. */
const pressable = /^[›‹×↗▾▸]$/;

const n = (value: number) => String(Math.round(value * 100) / 100);

/** Error thrown if the browser forbids reading a canvas, because tiles of another host are drawn on it. */
export class TaintedPicture extends Error {}

/**
 * Converts a part of the page to SVG elements: canvases as vector paths if they can be repainted, else as
 * bitmaps; images, glyphs, backgrounds and texts. `corner`: point of the page that becomes the picture's 0, 0.
 */
export function domSvg(root: HTMLElement, corner: { readonly x: number; readonly y: number }): string {
  const lines: string[] = [];
  let names = 0;
  walk(root);
  return lines.join('\n');

  function walk(element: Element): void {
    if (element.matches(tools)) return;
    const style = getComputedStyle(element);
    if (style.display === 'none' || style.visibility === 'hidden' || style.opacity === '0') return;
    const box = element.getBoundingClientRect();
    const x = box.x - corner.x;
    const y = box.y - corner.y;
    const groups: string[] = [];
    if (style.opacity !== '1') groups.push(` opacity="${style.opacity}"`);
    if (style.mixBlendMode !== 'normal') groups.push(` style="mix-blend-mode:${style.mixBlendMode}"`);
    if (element instanceof HTMLElement && style.overflow !== 'visible' && box.width > 0) {
      const name = `clip-${++names}`;
      lines.push(
        `<clipPath id="${name}"><rect x="${n(x)}" y="${n(y)}" width="${n(box.width)}" height="${n(box.height)}"/></clipPath>`,
      );
      groups.push(` clip-path="url(#${name})"`);
    }
    if (groups.length > 0) lines.push(`<g${groups.join('')}>`);
    if (element instanceof SVGSVGElement) lines.push(glyphSvg(element, style, x, y));
    else if (element instanceof HTMLCanvasElement) lines.push(canvasSvg(element, box, x, y));
    else if (element instanceof HTMLImageElement) lines.push(imageSvg(element, box, x, y));
    else {
      lines.push(boxSvg(style, box, x, y));
      for (const child of inPaintingOrder(element)) {
        if (child instanceof Element) walk(child);
        else if (child instanceof Text) lines.push(textSvg(child, style));
      }
    }
    if (groups.length > 0) lines.push('</g>');
  }

  function canvasSvg(canvas: HTMLCanvasElement, box: DOMRect, x: number, y: number): string {
    if (canvas.width === 0 || box.width === 0) return '';
    const repaint = repaintOf(canvas);
    const measure = document.createElement('canvas').getContext('2d');
    if (!repaint || !measure) return pixels(canvas, box, x, y);
    const context = new SvgContext(measure, `c${++names}`);
    // `SvgContext` implements only the calls that the views make.
    repaint(context as unknown as CanvasRenderingContext2D);
    return `<svg x="${n(x)}" y="${n(y)}" width="${n(box.width)}" height="${n(box.height)}" overflow="hidden">${context.svg()}</svg>`;
  }

  function textSvg(text: Text, style: CSSStyleDeclaration): string {
    const content = text.data.trim();
    if (content === '') return '';
    const size = parseFloat(style.fontSize);
    const font = fontAttributes({
      style: style.fontStyle,
      weight: style.fontWeight,
      sizePx: size,
      family: style.fontFamily,
    });
    const spacing = style.letterSpacing === 'normal' ? '' : ` letter-spacing="${style.letterSpacing}"`;
    return linesOf(text)
      .map(({ words, box }) => {
        const baseline = box.y + box.height / 2 + size * 0.35 - corner.y;
        const shown = style.textTransform === 'uppercase' ? words.toUpperCase() : words;
        return `<text x="${n(box.x - corner.x)}" y="${n(baseline)}" textLength="${n(box.width)}" lengthAdjust="spacingAndGlyphs"${font}${spacing}${paintAttributes('fill', style.color)}>${escapeHtml(oneLine(shown))}</text>`;
      })
      .join('\n');
  }
}

/** Sorts child nodes by painting order: by `z-index`, then in document order. */
function inPaintingOrder(element: Element): readonly Node[] {
  const level = (node: Node) => (node instanceof Element ? Number(getComputedStyle(node).zIndex) || 0 : 0);
  const levels = [...element.childNodes].map((node) => ({ node, level: level(node) }));
  return levels.sort((a, b) => a.level - b.level).map(({ node }) => node);
}

/** Splits a text node into its lines on the screen, each with its bounding box. */
function linesOf(text: Text): { readonly words: string; readonly box: DOMRect }[] {
  const range = document.createRange();
  const lines: { words: string; box: DOMRect; from: number }[] = [];
  for (const match of text.data.matchAll(/\S+/g)) {
    if (pressable.test(match[0])) continue;
    range.setStart(text, match.index);
    range.setEnd(text, match.index + match[0].length);
    const word = range.getBoundingClientRect();
    if (word.width === 0) continue;
    const last = lines.at(-1);
    if (!last || Math.abs(word.y - last.box.y) > 2) {
      lines.push({ words: match[0], box: word, from: match.index });
      continue;
    }
    last.words = `${last.words} ${match[0]}`;
    range.setStart(text, last.from);
    last.box = range.getBoundingClientRect();
  }
  return lines;
}

function boxSvg(style: CSSStyleDeclaration, box: DOMRect, x: number, y: number): string {
  if (box.width === 0) return '';
  const isFilled = plainColor(style.backgroundColor)?.opacity !== 0;
  const fill = paintAttributes('fill', isFilled ? style.backgroundColor : 'none');
  const radius = Math.min(parseFloat(style.borderTopLeftRadius) || 0, box.height / 2);
  const { width, height } = box;
  const sides = [
    { at: `M${n(x)} ${n(y)}h${n(width)}`, px: style.borderTopWidth, color: style.borderTopColor },
    {
      at: `M${n(x + width)} ${n(y)}v${n(height)}`,
      px: style.borderRightWidth,
      color: style.borderRightColor,
    },
    {
      at: `M${n(x)} ${n(y + height)}h${n(width)}`,
      px: style.borderBottomWidth,
      color: style.borderBottomColor,
    },
    { at: `M${n(x)} ${n(y)}v${n(height)}`, px: style.borderLeftWidth, color: style.borderLeftColor },
  ].filter(({ px }) => parseFloat(px) > 0);
  const isFramed = sides.length === 4;
  const frame = isFramed
    ? `${paintAttributes('stroke', style.borderTopColor)} stroke-width="${n(parseFloat(style.borderTopWidth))}"`
    : '';
  const inset = isFramed ? parseFloat(style.borderTopWidth) / 2 : 0;
  const rect =
    isFilled || isFramed
      ? `<rect x="${n(x + inset)}" y="${n(y + inset)}" width="${n(width - 2 * inset)}" height="${n(height - 2 * inset)}" rx="${n(radius)}"${fill}${frame}/>`
      : '';
  const rules = isFramed
    ? []
    : sides.map(
        ({ at, px, color }) =>
          `<path d="${at}"${paintAttributes('stroke', color)} stroke-width="${n(parseFloat(px))}"/>`,
      );
  return [rect, ruleSvg(style, box, x, y), ...rules].join('');
}

/**
 * Converts a background of one colour and a fixed height, by which style sheets draw a line, to an SVG
 * rectangle; `''` for any other background.
 */
function ruleSvg(style: CSSStyleDeclaration, box: DOMRect, x: number, y: number): string {
  const color = /^linear-gradient\((.+), \1\)$/.exec(style.backgroundImage)?.[1];
  const heightPx = parseFloat(/^100% ([\d.]+)px$/.exec(style.backgroundSize)?.[1] ?? '');
  if (color === undefined || Number.isNaN(heightPx)) return '';
  const top = y + (box.height - heightPx) / 2;
  return `<rect x="${n(x)}" y="${n(top)}" width="${n(box.width)}" height="${n(heightPx)}"${paintAttributes('fill', color)}/>`;
}

/** Converts an inline SVG of the page to SVG text with known shapes and safe attributes only. */
function glyphSvg(element: SVGSVGElement, style: CSSStyleDeclaration, x: number, y: number): string {
  const box = element.getBoundingClientRect();
  const inside = [...element.children].map(shapeSvg).join('');
  const view = element.getAttribute('viewBox') ?? `0 0 ${box.width} ${box.height}`;
  return `<svg x="${n(x)}" y="${n(y)}" width="${n(box.width)}" height="${n(box.height)}" viewBox="${escapeHtml(view)}" overflow="visible" color="${plainColor(style.color)?.hex ?? '#000000'}"${paintAttributes('fill', style.fill)}>${inside}</svg>`;
}

/**
 * Presentation properties that a style sheet may give a shape, so that its attributes alone don't show them.
 */
const shapeStyles = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'opacity',
] as const;

function shapeSvg(element: Element): string {
  if (!/^(g|path|circle|rect|line|clipPath|ellipse|polygon|polyline)$/.test(element.localName)) return '';
  const style = getComputedStyle(element);
  const isDrawn = element.localName !== 'g' && element.localName !== 'clipPath';
  const styled = isDrawn
    ? shapeStyles.map((name) => {
        const value = style.getPropertyValue(name);
        return name === 'fill' || name === 'stroke'
          ? paintAttributes(name, value)
          : ` ${name}="${escapeHtml(value)}"`;
      })
    : [];
  const attributes = [...element.attributes]
    .filter(({ name }) => !/^(on|style$|class$|href|xlink)/.test(name))
    .filter(({ name }) => !isDrawn || !shapeStyles.some((known) => known === name))
    .map(({ name, value }) => ` ${name}="${escapeHtml(value)}"`);
  const inside = [...element.children].map(shapeSvg).join('');
  return `<${element.localName}${attributes.join('')}${styled.join('')}>${inside}</${element.localName}>`;
}

function imageSvg(image: HTMLImageElement, box: DOMRect, x: number, y: number): string {
  if (image.naturalWidth === 0 || image.naturalHeight === 0) return '';
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth;
  canvas.height = image.naturalHeight;
  canvas.getContext('2d')?.drawImage(image, 0, 0);
  return pixels(canvas, box, x, y);
}

function pixels(canvas: HTMLCanvasElement, box: DOMRect, x: number, y: number): string {
  let address: string;
  try {
    address = canvas.toDataURL('image/png');
  } catch {
    throw new TaintedPicture();
  }
  return `<image x="${n(x)}" y="${n(y)}" width="${n(box.width)}" height="${n(box.height)}" preserveAspectRatio="none" href="${address}"/>`;
}
