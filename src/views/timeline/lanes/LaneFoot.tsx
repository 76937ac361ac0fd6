import { useTranslator } from '../../../i18n/useTranslator';
import type { Frame } from '../frame';
import type { LanesDrawn } from './lanesPlan';
import './laneFoot.css';

export type LaneFootProps = {
  readonly frame: Frame;
  readonly drawn: Pick<LanesDrawn, 'counts' | 'inDays'>;
  /** Whether a filter hides some categories. */
  readonly hidden: boolean;
  /** Offset to add to the layout's y for this element, in px. */
  readonly top: number;
};

/**
 * Note below the lane names that explains their counts while filters apply, such as how many events of the
 * window pass.
 */
export function LaneFoot({ frame, drawn, hidden, top }: LaneFootProps) {
  const t = useTranslator();
  const { counts, inDays } = drawn;
  const count = counts.reduce((sum, each) => sum + each, 0);
  const parts = [
    ...(inDays === undefined ? [] : [t('timeline.lanesFiltered', { count, whole: inDays })]),
    ...(hidden ? [t('timeline.lanesHidden')] : []),
  ];
  if (parts.length === 0) return null;
  const text = parts.join(' · ');
  const { plot, padPx } = frame;
  return (
    <p
      className="timeline-lane-foot"
      style={{ left: padPx, top: plot.y + plot.height + top + 2, width: plot.x - padPx - 6 }}
      title={text}
    >
      {text}
    </p>
  );
}
