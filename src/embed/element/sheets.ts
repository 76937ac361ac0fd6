import { largePx, narrowPx, partsHeightPx } from '../../url/embedRoom';
import type { Given } from './attributes';
import './element.css';

/** The build puts the text of all the style sheets in its place: scripts/build/plugins/styleInScript.ts. */
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

/**
 * The height of an element whose page says nothing else of it. One as high as its content has that room from the
 * start, so that the page under it doesn't move when the view is there; then it is as high as the view.
 */
export function heightSheet({ height, panels, view }: Given): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  if (height === 'auto') {
    const show = view.show === 'claims' ? 'claims' : 'map';
    const parts = partsHeightPx({ panels, show });
    const { claims, least, most, byWidth } = largePx;
    const large = show === 'map' ? `clamp(${least}px,${byWidth * 100}cqi,${most}px)` : `${claims}px`;
    const rule = (px: number) =>
      `.embed-room:not(:has(> .conflict-timeline > .app-body:not([inert]))){min-height:calc(${px}px + ${large})}`;
    sheet.replaceSync(
      `${rule(parts)}@container (width < ${narrowPx.width}px){${rule(parts + narrowPx.more)}}`,
    );
  } else sheet.replaceSync(`:host{height:${height === 'fill' ? 560 : height}px}`);
  return sheet;
}
