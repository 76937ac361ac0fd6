import { withoutEntities } from './entities';

/** Converts HTML to plain text: paragraphs and line breaks become line breaks, other markup is removed. */
export function plainText(html: string): string {
  if (!/[<&]/.test(html)) return html.trim();
  const bare = html
    .replace(/<(script|style)\b[^<>]*>[^<]*<\/\1\s*>/gi, '')
    .replace(/<(?:br|\/p|\/div|\/li|\/tr|\/h\d)\b[^<>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>|<!--[^<>]*-->/gi, ' ');
  const lines = withoutEntities(bare)
    .split('\n')
    .map((line) => line.replace(/[ \t\r]+/g, ' ').trim());
  return lines
    .filter((line, at) => line !== '' || (at > 0 && lines[at - 1] !== ''))
    .join('\n')
    .trim();
}
