import { readLink, writeParameters } from '../../url/link';
import { linkVersion } from '../../url/migrations';
import { attributesOf, escapeHtml, fallback, type Snippet } from './iframeSnippet';

/**
 * Builds the HTML snippet of the custom element `<conflict-timeline>` and its module; its fallback content is a
 * picture with a link.
 */
export function elementSnippet(snippet: Snippet): string {
  const { link, app, heightPx, autoHeight, panels, only, hide = [] } = snippet;
  const { searchParams, hash } = new URL(link);
  const dataset = searchParams.get('data');
  const columns = searchParams.get('columns');
  const view = [...writeParameters(readLink(hash).view)];
  const written = attributesOf([
    ...(dataset === null ? [] : [['src', dataset] as const]),
    ...(columns === null ? [] : [['columns', columns] as const]),
    ...(view.length === 0 ? [] : [['v', String(linkVersion)] as const, ...view]),
    ...(panels.length === 0 ? [] : [['panels', panels.join(',')] as const]),
    ...(only ? [['only', only] as const] : []),
    ...(hide.length === 0 ? [] : [['hide', hide.join(',')] as const]),
    ['height', autoHeight ? 'auto' : String(heightPx)],
  ]);
  return [
    `<script type="module" src="${escapeHtml(app)}conflict-timeline.js"></script>`,
    `<conflict-timeline ${written}>${fallback(snippet, heightPx)}</conflict-timeline>`,
  ].join('\n');
}
