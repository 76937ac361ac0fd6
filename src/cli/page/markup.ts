import { escapeHtml } from '../../share/snippets/iframeSnippet';

/** HTML text that is safe to insert: built by `markup`, in which every value is escaped. */
export type Markup = { readonly html: string };

/** Value in a template: plain text or a number is escaped, HTML is inserted, a list is joined, undefined is empty. */
type Value = string | number | Markup | undefined | readonly Value[];

/** Template tag that builds HTML; every value but HTML is escaped, for element content and quoted attributes. */
export function markup(texts: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return { html: texts.map((text, at) => text + htmlOf(values[at])).join('') };
}

/** Joins pieces of HTML by a plain text, which is escaped. */
export function joined(pieces: readonly Markup[], by: string): Markup {
  return { html: pieces.map(({ html }) => html).join(escapeHtml(by)) };
}

/** Formats a value as JSON for a `<script>` data block: no `<` and no line separator stands in it as such. */
export function dataBlock(value: unknown): Markup {
  const json = JSON.stringify(value, undefined, 2).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
  return { html: json };
}

function htmlOf(value: Value): string {
  if (value === undefined) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  return 'html' in value ? value.html : value.map(htmlOf).join('');
}
