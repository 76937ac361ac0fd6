import type { Plugin } from 'vite';
import { escapeHtml } from '../../../src/share/snippets/iframeSnippet.ts';
import { conflict } from '../conflict.ts';
import { conflictTexts, type ConflictTexts } from '../conflictTexts.ts';

/** Writes what the conflict decides into the pages: `%CONFLICT_TITLE%` and the others of conflictTexts.ts. */
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
 * A page with the conflict's texts in their places. `%CONFLICT_TITLE:code%` is one in a snippet that the page shows:
 * escaped once for the snippet and once for the page. Throws on a name that there is no text for.
 */
export function withConflict(html: string, texts: ConflictTexts): string {
  return html.replace(/%CONFLICT_(\w+)(:code)?%/g, (place, name: string, inCode?: string) => {
    const text = texts[name];
    if (text === undefined) throw new Error(`there is no text for ${place}`);
    return escapeHtml(inCode ? escapeHtml(text) : text);
  });
}
