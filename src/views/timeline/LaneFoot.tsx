import { useMemo } from 'react';
import type { Clauses } from '../../engine/questions';
import { useTranslator } from '../../i18n/useTranslator';
import type { Loaded } from '../../state/createAppStore';
import { useAnswer } from '../useAnswer';
import type { Frame } from './frame';
import './laneFoot.css';

export type LaneFootProps = {
  readonly loaded: Loaded;
  readonly frame: Frame;
  readonly clauses: Clauses;
  /** Events of all the lanes under every clause but the categories'. */
  readonly count: number;
  /** From the layout's y to the element's, in px. */
  readonly top: number;
};

/** Says under the lanes' names what their numbers are of, where a filter narrows them. */
export function LaneFoot({ loaded, frame, clauses, count, top }: LaneFootProps) {
  const t = useTranslator();
  const { time, known, category } = clauses;
  const filtered = Object.keys(clauses).some((name) => !['time', 'known', 'category'].includes(name));
  const question = useMemo(
    () =>
      filtered
        ? ({
            clauses: { ...(time && { time }), ...(known !== undefined && { known }) },
            sort: 'time',
            limit: 0,
            at: { offset: 0 },
          } as const)
        : undefined,
    [filtered, time, known],
  );
  const whole = useAnswer(loaded.engine, 'page', question).answer?.total;
  const parts = [
    ...(filtered && whole !== undefined ? [t('timeline.lanesFiltered', { count, whole })] : []),
    ...(category ? [t('timeline.lanesHidden')] : []),
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
