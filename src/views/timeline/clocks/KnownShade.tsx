import { minutesPerDay, type Day } from '../../../engine/questions';
import { dayText } from '../../../i18n/dates';
import { useTranslator } from '../../../i18n/useTranslator';
import type { LaneLayout } from '../lanes/layout';

/** Least width of the shade with a text, px. */
const wordsPx = 260;

export type KnownShadeProps = {
  /** As-of day of the drawn lanes. */
  readonly known: Day;
  /** Number of events that became known after it. */
  readonly later: number | undefined;
  readonly layout: LaneLayout;
  /** Distance from the lanes' upper edge to the timeline's, px. */
  readonly top: number;
};

/** Hatches the days after the as-of day, with the number of events that became known later. */
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
