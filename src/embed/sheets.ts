import type { TimelineHeight } from './attributes';
import './element.css';

/** The build puts the text of all the style sheets in its place: vite.lib.config.mjs. */
const styleText = '__CONFLICT_TIMELINE_STYLE__';

let own: CSSStyleSheet | undefined;

/** The app's styles for a shadow root: one sheet for all. No content policy has to allow it. */
export function ownSheet(): CSSStyleSheet {
  if (!own) {
    own = new CSSStyleSheet();
    own.replaceSync(styleText);
  }
  return own;
}

/** The height of an element whose page says nothing else of it. */
export function heightSheet(height: TimelineHeight): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  const value = height === 'auto' ? 'auto' : height === 'fill' ? '560px' : `${height}px`;
  sheet.replaceSync(`:host{height:${value}}`);
  return sheet;
}
