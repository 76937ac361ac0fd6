import { useId } from 'react';
import { hollowScale, outlineWidth, tintOpacity, type Fill } from '../scale/fill';
import { glyphBox, glyphPath } from '../scale/glyphs';

export type GlyphProps = {
  /** Name of the glyph, as a dataset's category gives it. */
  readonly glyph: string;
  /** Fill of the glyph, which shows an event's status. Default: solid. */
  readonly fill?: Fill;
  /** Width and height of the glyph in px. Default: 15, as in lists. */
  readonly sizePx?: number;
  /** CSS colour of the glyph. Default: that of the text around it. */
  readonly color?: string;
};

/** Component that draws a category's glyph as inline SVG; decorative, hidden from screen readers. */
export function Glyph({ glyph, fill = 'solid', sizePx = 15, color = 'currentColor' }: GlyphProps) {
  const clip = useId();
  const path = glyphPath(glyph);
  const half = glyphBox / 2;
  // Colours go through `style`: it takes `var(…)`, which an attribute doesn't.
  return (
    <svg
      className="glyph"
      width={sizePx}
      height={sizePx}
      viewBox={`0 0 ${glyphBox} ${glyphBox}`}
      style={{ color, overflow: 'visible' }}
      aria-hidden="true"
      focusable="false"
    >
      {fill === 'solid' ? (
        <path d={path} fill="currentColor" />
      ) : (
        <g transform={`translate(${half} ${half}) scale(${hollowScale}) translate(${-half} ${-half})`}>
          <path
            d={path}
            fill={fill === 'tint' ? 'currentColor' : 'none'}
            fillOpacity={tintOpacity}
            stroke="currentColor"
            strokeWidth={(outlineWidth(sizePx) * glyphBox) / sizePx / hollowScale}
          />
          {fill === 'half' && (
            <>
              <clipPath id={clip}>
                <rect x={-2} y={half} width={glyphBox + 4} height={half + 2} />
              </clipPath>
              <path d={path} fill="currentColor" clipPath={`url(#${clip})`} />
            </>
          )}
        </g>
      )}
    </svg>
  );
}
