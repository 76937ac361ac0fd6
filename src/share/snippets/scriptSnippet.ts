import { attributesOf, escapeHtml, fallback, type Snippet } from './iframeSnippet';

/**
 * Builds the HTML snippet with a placeholder and the script that inserts the view as an iframe and adjusts its
 * height.
 */
export function scriptSnippet(snippet: Snippet): string {
  const { link, app, title, heightPx, autoHeight, panels, only, hide = [] } = snippet;
  const written = attributesOf([
    ['data-conflict-timeline', link],
    ['data-title', title],
    ['data-height', String(heightPx)],
    ...(panels.length === 0 ? [] : [['data-panels', panels.join(',')] as const]),
    ...(only ? [['data-only', only] as const] : []),
    ...(hide.length === 0 ? [] : [['data-hide', hide.join(',')] as const]),
    ...(autoHeight ? [] : [['data-fixed', ''] as const]),
  ]);
  return `<div ${written}>${fallback(snippet, heightPx)}</div>\n<script src="${escapeHtml(app)}embed.js" async></script>`;
}
