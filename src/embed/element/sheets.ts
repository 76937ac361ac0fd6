import { largePx, narrowPx, partsHeightPx } from '../../url/embedRoom';
import { partsOf } from '../../url/embedParts';
import type { Given } from './attributes';
import './element.css';

/**
 * Placeholder that the build replaces with the text of all style sheets:
 * scripts/build/plugins/styleInScript.ts.
 */
const styleText = '__CONFLICT_TIMELINE_STYLE__';

let own: CSSStyleSheet | undefined;

/**
 * Returns the app's constructed style sheet, shared by all shadow roots. A content security policy doesn't
 * block it.
 */
export function ownSheet(): CSSStyleSheet {
  if (!own) {
    own = new CSSStyleSheet();
    own.replaceSync(styleText);
  }
  return own;
}

/**
 * Creates the style sheet with the height of an element. With `auto`, the height of a whole view is reserved
 * until the view is drawn, so that the page below doesn't move.
 */
export function heightSheet({ height, panels, only, view }: Given): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  if (height === 'auto') {
    const show = view.show === 'claims' ? 'claims' : 'map';
    const parts = partsHeightPx({ panels, only, show });
    const { claims, least, most, byWidth } = largePx;
    const heights = { map: `clamp(${least}px,${byWidth * 100}cqi,${most}px)`, claims: `${claims}px` };
    const { large: name } = partsOf({ panels, only }, show);
    const large = name ? heights[name] : '0px';
    const rule = (px: number) =>
      `.embed-room:not(:has(> .conflict-timeline > .app-body:not([inert]))){min-height:calc(${px}px + ${large})}`;
    sheet.replaceSync(
      `${rule(parts)}@container (width < ${narrowPx.width}px){${rule(parts + narrowPx.more)}}`,
    );
  } else sheet.replaceSync(`:host{height:${height === 'fill' ? 560 : height}px}`);
  return sheet;
}
