import { minutesPerDay, type Day } from '../../../engine/questions';
import { dayText } from '../../../i18n/dates';
import { useTranslator } from '../../../i18n/useTranslator';
import type { LaneLayout } from '../lanes/layout';

/** Minimum width in px of the hatched area at which it has a text. */
const wordsPx = 260;

export type KnownShadeProps = {
  /** As-of day that the drawn lanes were computed with. */
  readonly known: Day;
  /** Number of events that became known after the as-of day; undefined until it is counted. */
  readonly later: number | undefined;
  readonly layout: LaneLayout;
  /** Offset to add to the layout's y for this element, in px. */
  readonly top: number;
};

/**
 * Hatched area over the timeline's days after the as-of day, with the number of events that became known later.
 */
export function KnownShade({ known, later, layout, top }: KnownShadeProps) {
  const t = useTranslator();
  const { plot, scale } = layout;
  const left = Math.max(plot.x, scale.px((known + 1) * minutesPerDay));
  const width = plot.x + plot.width - left;
  if (width <= 0) return null;
  return (
    <div
      className="timeline-unknown"
      style={{ left, width, top: plot.y + top, height: plot.height }}
      aria-hidden="true"
    >
      {width > wordsPx && later !== undefined && (
        <p>
          <strong>{t('known.shade', { date: dayText(known, t.language, 'dayMonth') })}</strong>
          <span>{t('known.shadeCount', { count: later })}</span>
        </p>
      )}
    </div>
  );
}
