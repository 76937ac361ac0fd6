import { light } from '../../scale/palette';
import { oneLine } from '../../export/references/cited';
import { escapeHtml } from '../snippets/iframeSnippet';
import type { CanvasState } from './canvasState';
import { canvasFont, fontAttributes } from './fontAttributes';
import { paintAttributes } from './plainColor';

/** Formats a length or coordinate for SVG, rounded to 0.01 px. */
export function svgNumber(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/**
 * Distance by which the baseline lies below the point where a text is drawn, as a share of the font size, by
 * `textBaseline`.
 */
const baselines: { readonly [name: string]: number } = { middle: 0.35, top: 0.9, hanging: 0.9, bottom: -0.2 };

/** Converts a point of the canvas to scaled and shifted px of the picture, formatted as `12.5 40`. */
export function svgPoint({ zoom, dx, dy }: CanvasState, x: number, y: number): string {
  return `${svgNumber(x * zoom + dx)} ${svgNumber(y * zoom + dy)}`;
}

/**
 * Formats the SVG fill attributes of a canvas state. `hatch`: id of the pattern that replaces every canvas
 * pattern.
 */
export function fillAttributes({ fillStyle, globalAlpha }: CanvasState, hatch: string): string {
  return `${paint('fill', fillStyle, hatch)}${opacity(globalAlpha)}`;
}

/**
 * Formats the stroke style of a 2D canvas context as SVG attributes. `scaled`: whether the SVG shape has a
 * transform that scales the line's width too.
 */
export function strokeAttributes(state: CanvasState, hatch: string, scaled: boolean): string {
  const { strokeStyle, lineWidth, lineCap, lineJoin, dash, globalAlpha, zoom } = state;
  const factor = scaled ? 1 : zoom;
  return [
    ` fill="none"${paint('stroke', strokeStyle, hatch)} stroke-width="${svgNumber(lineWidth * factor)}"`,
    lineCap === 'butt' ? '' : ` stroke-linecap="${lineCap}"`,
    lineJoin === 'miter' ? '' : ` stroke-linejoin="${lineJoin}"`,
    dash.length === 0 ? '' : ` stroke-dasharray="${dash.map((part) => svgNumber(part * factor)).join(' ')}"`,
    opacity(globalAlpha),
  ].join('');
}

/** Builds an SVG text element at a point of the canvas. `painted`: its fill or stroke attributes. */
export function textElement(state: CanvasState, text: string, x: number, y: number, painted: string): string {
  const { font, textAlign, textBaseline, letterSpacing, zoom } = state;
  const parts = canvasFont(font);
  const place = svgPoint(state, x, y + (baselines[textBaseline] ?? 0) * parts.sizePx).split(' ');
  const anchor = { center: 'middle', right: 'end', end: 'end' }[textAlign] ?? 'start';
  const spacing = letterSpacing === '0px' ? '' : ` letter-spacing="${letterSpacing}"`;
  const scaled = fontAttributes({ ...parts, sizePx: Number(svgNumber(parts.sizePx * zoom)) });
  return `<text x="${place[0]}" y="${place[1]}" text-anchor="${anchor}"${scaled}${spacing}${painted}>${escapeHtml(oneLine(text))}</text>`;
}

/**
 * Builds the SVG pattern that replaces any canvas pattern: a canvas pattern can't be read back, and all of them are
 * hatches of the same grey.
 */
export function hatchPattern(id: string): string {
  return `<pattern id="${id}" width="5.7" height="5.7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5.7" stroke="${light.hatch}" stroke-width="2.6"/></pattern>`;
}

function paint(name: 'fill' | 'stroke', style: string | CanvasPattern, hatch: string): string {
  return paintAttributes(name, typeof style === 'string' ? style : `url(#${hatch})`);
}

function opacity(alpha: number): string {
  return alpha === 1 ? '' : ` opacity="${svgNumber(alpha)}"`;
}
