import { escapeHtml } from '../snippets/iframeSnippet';

/** Colour that every SVG program understands: `#rrggbb` and an opacity from 0 to 1. */
export type PlainColor = { readonly hex: string; readonly opacity: number };

/**
 * Parses a computed CSS colour: `rgb(1, 2, 3)`, `rgb(1 2 3 / 50%)`, `rgba(…)`, `color(srgb 0.1 0.2 0.3 / 0.5)`,
 * `#abc`. Undefined for anything else, such as `none` or a URL.
 */
export function plainColor(text: string): PlainColor | undefined {
  if (text === 'transparent') return { hex: '#000000', opacity: 0 };
  const short = /^#([0-9a-f]{3,8})$/i.exec(text)?.[1];
  if (short !== undefined) return ofHex(short);
  const match = /^(rgba?|color)\((?:srgb )?([^)]*)\)$/i.exec(text);
  if (!match) return undefined;
  const [red, green, blue, alpha = '1'] = (match[2] ?? '').split(/[\s,/]+/).filter((part) => part !== '');
  if (red === undefined || green === undefined || blue === undefined) return undefined;
  const whole = match[1] === 'color' ? 1 : 255;
  const share = (part: string) => (part.endsWith('%') ? parseFloat(part) / 100 : Number(part) / whole);
  const shares = [red, green, blue].map(share);
  const opacity = alpha.endsWith('%') ? parseFloat(alpha) / 100 : Number(alpha);
  if ([...shares, opacity].some((value) => !Number.isFinite(value))) return undefined;
  return { hex: `#${shares.map(hexOf).join('')}`, opacity };
}

function ofHex(digits: string): PlainColor | undefined {
  if (![3, 4, 6, 8].includes(digits.length)) return undefined;
  const all = digits.length < 6 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const alpha = all.slice(6);
  return {
    hex: `#${all.slice(0, 6).toLowerCase()}`,
    opacity: alpha === '' ? 1 : Math.round((parseInt(alpha, 16) / 255) * 1000) / 1000,
  };
}

function hexOf(share: number): string {
  const value = Math.round(Math.min(1, Math.max(0, share)) * 255);
  return value.toString(16).padStart(2, '0');
}

/**
 * Formats a colour as SVG paint attributes: ` fill="#aabbcc" fill-opacity="0.5"`. A value that is no colour is used
 * unchanged.
 */
export function paintAttributes(name: 'fill' | 'stroke', text: string): string {
  const color = plainColor(text);
  if (!color) return ` ${name}="${escapeHtml(text)}"`;
  const { hex, opacity } = color;
  return ` ${name}="${hex}"${opacity === 1 ? '' : ` ${name}-opacity="${Math.round(opacity * 1000) / 1000}"`}`;
}
