import { useMemo } from 'react';
import { minutesPerDay } from '../../engine/questions';
import { dayText } from '../../i18n/dates';
import { useTranslator } from '../../i18n/useTranslator';
import type { Loaded } from '../../state/createAppStore';
import { useApp } from '../../state/useApp';
import { useAnswer } from '../useAnswer';
import type { LaneLayout } from './layout';

/** Narrower than this the shade has no words, px. */
const wordsPx = 260;

export type KnownShadeProps = {
  readonly loaded: Loaded;
  readonly layout: LaneLayout;
  /** From the lanes' own corner to the timeline's, px. */
  readonly top: number;
};

/** Hatches the days after the evening that the page stands at, and says how much came then. */
export function KnownShade({ loaded, layout, top }: KnownShadeProps) {
  const t = useTranslator();
  const known = useApp((state) => state.view.known);
  const question = useMemo(
    () =>
      known === undefined
        ? undefined
        : ({ clauses: { known }, sort: 'time', limit: 0, at: { offset: 0 } } as const),
    [known],
  );
  const { answer } = useAnswer(loaded.engine, 'page', question);
  if (known === undefined) return null;
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
      {width > wordsPx && answer && (
        <p>
          <strong>{t('known.shade', { date: dayText(known, t.language, 'dayMonth') })}</strong>
          <span>{t('known.shadeCount', { count: answer.whole - answer.total })}</span>
        </p>
      )}
    </div>
  );
}
