import type { Given } from './attributes';
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

/** What stands under each other beside the map, in px: header, timeline and footer, and each panel. */
const partsPx = { frame: 207, list: 320, claims: 420 } as const;

/** What the header and the footer add where their texts take more lines, and below which width, in px. */
const narrow = { widthPx: 600, morePx: 57 } as const;

/**
 * The height of an element whose page says nothing else of it. One as high as its content has that room from the
 * start, so that the page under it doesn't move when the view is there.
 */
export function heightSheet({ height, panels, view }: Given): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  if (height === 'auto') {
    const parts = panels.reduce<number>((sum, panel) => sum + partsPx[panel], partsPx.frame);
    const large = view.show === 'map' ? 'clamp(250px,49.4cqi,480px)' : '440px';
    const rule = (px: number) => `.conflict-timeline{min-height:calc(${px}px + ${large})}`;
    sheet.replaceSync(
      `${rule(parts)}@container (width < ${narrow.widthPx}px){${rule(parts + narrow.morePx)}}`,
    );
  } else sheet.replaceSync(`:host{height:${height === 'fill' ? 560 : height}px}`);
  return sheet;
}
