import type { Plugin } from 'vite';
import { escapeHtml } from '../../../src/share/snippets/iframeSnippet.ts';
import { conflict } from '../conflict.ts';
import { conflictTexts, type ConflictTexts } from '../conflictTexts.ts';

/**
 * Plugin that writes the conflict's texts into the HTML pages, in place of `%CONFLICT_TITLE%` and the other
 * names in conflictTexts.ts.
 */
export function conflictPages(): Plugin {
  let texts: Promise<ConflictTexts> | undefined;
  return {
    name: 'conflict-pages',
    transformIndexHtml: {
      order: 'pre',
      handler: async (html) => {
        texts ??= conflictTexts(conflict);
        return withConflict(html, await texts);
      },
    },
  };
}

/**
 * Replaces the placeholders of an HTML page by the conflict's texts. `%CONFLICT_TITLE:code%` stands in a
 * snippet that the page shows: it is escaped once for the snippet and once for the page. Throws if a name has
 * no text.
 */
export function withConflict(html: string, texts: ConflictTexts): string {
  return html.replace(/%CONFLICT_(\w+)(:code)?%/g, (place, name: string, inCode?: string) => {
    const text = texts[name];
    if (text === undefined) throw new Error(`there is no text for ${place}`);
    return escapeHtml(inCode ? escapeHtml(text) : text);
  });
}
