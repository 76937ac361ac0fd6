import { escapeHtml } from '../iframeSnippet';

export type FontParts = {
  readonly style: string;
  readonly weight: string;
  /** In px. */
  readonly sizePx: number;
  /** As in a style sheet: names with commas between them. */
  readonly family: string;
};

/**
 * A font as attributes of SVG. Names that only a browser knows stand behind those of fonts that programs that draw
 * SVG find, and one of a kind that every one of them has stands last.
 */
export function fontAttributes({ style, weight, sizePx, family }: FontParts): string {
  const names = family.split(',').map((name) => name.trim().replace(/^["']|["']$/g, ''));
  const isKind = (name: string) =>
    /^(system-ui|-apple-system|BlinkMacSystemFont|ui-[\w-]+|sans-serif|serif|monospace)$/i.test(name);
  const found = [...names.filter((name) => !isKind(name)), 'Arial', ...names.filter(isKind), 'sans-serif'];
  const written = [...new Set(found)].map((name) =>
    /^[\w-]+$/.test(name) ? name : `'${name.replaceAll("'", '')}'`,
  );
  const slant = style === 'normal' || style === '' ? '' : ` font-style="${escapeHtml(style)}"`;
  return ` font-family="${escapeHtml(written.join(', '))}" font-size="${sizePx}" font-weight="${escapeHtml(weight)}"${slant}`;
}

/** The shorthand that a canvas has, `600 12px "Noto Sans"`, in its parts. */
export function canvasFont(font: string): FontParts {
  const match = /^(.*?)\s*([\d.]+)px(?:\/\S+)?\s+(.*)$/.exec(font);
  const before = match?.[1] ?? '';
  return {
    style: /italic|oblique/.exec(before)?.[0] ?? 'normal',
    weight: /\b(bold|[1-9]\d{2})\b/.exec(before)?.[0] ?? '400',
    sizePx: Number(match?.[2] ?? 12),
    family: match?.[3] ?? 'sans-serif',
  };
}
