import { useId, useRef, type ToggleEvent } from 'react';
import type { Window } from '../../engine/questions';
import { dayText, rangeText } from '../../i18n/dates';
import { useTranslator } from '../../i18n/useTranslator';
import { civilOf } from '../../model/day';
import { Controls } from './Controls';
import type { PartProps } from './partProps';

/** What span of time is shown, in words, and the ways to choose another. */
export function Heading(props: PartProps) {
  const { frame, window } = props;
  const t = useTranslator();
  const count = window.to - window.from + 1;
  const days =
    count < 1000 ? t('timeline.days', { count }) : t('timeline.years', { count: Math.round(count / 365.25) });
  const popover = useId();
  const title = useRef<HTMLButtonElement>(null);

  if (!frame.narrow)
    return (
      <>
        <div className="timeline-heading">
          <p className="timeline-title">{windowText(window, t.language, false)}</p>
          <p className="timeline-meta">
            {days} · <i className="timeline-key timeline-key-force" /> {t('timeline.armedForce')}{' '}
            <i className="timeline-key timeline-key-other" /> {t('timeline.otherEvents')}
          </p>
        </div>
        <Controls {...props} />
      </>
    );

  const placeUnderTitle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open' || !title.current) return;
    const { top } = title.current.getBoundingClientRect();
    const { style } = event.currentTarget;
    style.bottom = `${Math.max(8, document.documentElement.clientHeight - top + 6)}px`;
  };
  const first = civilOf(window.from).year;
  const last = civilOf(window.to).year;
  return (
    <>
      <button
        ref={title}
        type="button"
        className="timeline-heading timeline-heading-button"
        popoverTarget={popover}
      >
        <span className="timeline-title">{windowText(window, t.language, true)}</span>
        <span className="timeline-meta">
          {days}
          {first === last && ` · ${first}`} <span aria-hidden="true">▾</span>
        </span>
      </button>
      <div id={popover} className="timeline-popover" popover="auto" onToggle={placeUnderTitle}>
        <Controls {...props} />
      </div>
    </>
  );
}

function windowText(window: Window, language: string, short: boolean): string {
  const { from, to } = window;
  if (from === to) return dayText(from, language, short ? 'dayMonth' : 'short');
  if (!short) return rangeText(from, to, language, to - from < 730 ? 'short' : 'month');
  const sameYear = civilOf(from).year === civilOf(to).year;
  return rangeText(from, to, language, sameYear ? 'dayMonth' : to - from > 730 ? 'year' : 'month');
}
