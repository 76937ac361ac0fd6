import { attributesOf, escapeHtml, fallback, type Snippet } from './iframeSnippet';

/** A place for the view and the script that puts it there and keeps its height. */
export function scriptSnippet(snippet: Snippet): string {
  const { link, app, title, heightPx, autoHeight, panels } = snippet;
  const written = attributesOf([
    ['data-conflict-timeline', link],
    ['data-title', title],
    ['data-height', String(heightPx)],
    ...(panels.length === 0 ? [] : [['data-panels', panels.join(',')] as const]),
    ...(autoHeight ? [] : [['data-fixed', ''] as const]),
  ]);
  return `<div ${written}>${fallback(snippet, heightPx)}</div>\n<script src="${escapeHtml(app)}embed.js" async></script>`;
}
