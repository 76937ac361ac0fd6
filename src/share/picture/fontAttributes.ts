import { escapeHtml } from '../snippets/iframeSnippet';

export type FontParts = {
  readonly style: string;
  readonly weight: string;
  /** Font size in px. */
  readonly sizePx: number;
  /** Font families as in a style sheet: names separated by commas. */
  readonly family: string;
};

/**
 * Formats a font as SVG attributes, not as a style: some SVG editors drop family and weight of a `font` shorthand if
 * they don't know the first family. Ends with two families that nearly all of them have.
 */
export function fontAttributes({ style, weight, sizePx, family }: FontParts): string {
  const names = family.split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''));
  const found = [...names.filter((name) => name !== 'sans-serif'), 'Arial', 'sans-serif'];
  const written = found.map((name) => (/^[\w-]+$/.test(name) ? name : `'${name.replaceAll("'", '')}'`));
  const slant = style === 'normal' || style === '' ? '' : ` font-style="${escapeHtml(style)}"`;
  return ` font-family="${escapeHtml(written.join(', '))}" font-size="${sizePx}" font-weight="${escapeHtml(weight)}"${slant}`;
}

/** Parses a canvas font shorthand, `600 12px "Noto Sans"`, into its parts. */
export function canvasFont(font: string): FontParts {
  const words = font.split(/\s/);
  const at = words.findIndex((word) => /^[\d.]+px/.test(word));
  const before = words.slice(0, Math.max(0, at)).join(' ');
  return {
    style: /italic|oblique/.exec(before)?.[0] ?? 'normal',
    weight: /\b(bold|[1-9]\d{2})\b/.exec(before)?.[0] ?? '400',
    sizePx: at < 0 ? 12 : parseFloat(words[at] ?? ''),
    family: at < 0 ? 'sans-serif' : words.slice(at + 1).join(' '),
  };
}
