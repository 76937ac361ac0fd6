import type { View } from '../state/view';
import { writeLink } from '../url/link';
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
  return `<div ${written}>${fallback(snippet)}</div>\n<script src="${escapeHtml(app)}embed.js" async></script>`;
}

/** The web component, its attributes named as the parameters of a link. `data`: address of the dataset. */
export function componentSnippet(snippet: Snippet, data: string, view: View): string {
  const { app, link, heightPx, autoHeight, panels } = snippet;
  const written = attributesOf([
    ['src', data],
    ['full-view', link.replace(/#.*$/, '')],
    ...parametersOf(view),
    ...(panels.length === 0 ? [] : [['panels', panels.join(',')] as const]),
    ['height', autoHeight ? 'auto' : 'fill'],
    ...(autoHeight ? [] : [['style', `display:block;height:${heightPx}px`] as const]),
  ]);
  return `<script type="module" src="${escapeHtml(app)}conflict-timeline.js"></script>\n<conflict-timeline ${written}>${fallback(snippet)}</conflict-timeline>`;
}

/** The parameters of a view's link in plain text; what belongs to the page around the views is left out. */
function parametersOf(view: View): (readonly [name: string, value: string])[] {
  return writeLink({ ...view, panel: 'list', show: 'map' })
    .split('&')
    .filter((part) => part !== '' && !part.startsWith('v='))
    .map((part) => {
      const at = part.indexOf('=');
      return [part.slice(0, at), decodeURIComponent(part.slice(at + 1).replaceAll('+', ' '))];
    });
}
