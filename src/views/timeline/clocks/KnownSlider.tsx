import { useId, useMemo, useRef, type KeyboardEvent, type PointerEvent } from 'react';
import type { Day } from '../../../engine/questions';
import { dayText } from '../../../i18n/dates';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Entry } from '../../../state/motion/motion';
import { useApp, useAppStore } from '../../../state/useApp';
import { knownTrack, movesKnob, stepKnown, trackDay, trackPx } from './knownTrack';
import type { PartProps } from '../partProps';

export type KnownSliderProps = Pick<PartProps, 'loaded' | 'bounds'> & {
  /** Length of the slider's track from the first day to today, px. */
  readonly trackWidth: number;
};

/** Horizontal padding beside the slider's track, in px: half the width of its knob. */
const sidePx = 8;
const heightPx = 24;

/** Slider for the as-of day; it stands at today until it is dragged or moved by a key. */
export function KnownSlider({ loaded, bounds, trackWidth }: KnownSliderProps) {
  const t = useTranslator();
  const store = useAppStore();
  const hint = useId();
  const known = useApp((state) => state.view.known);
  const { defaultWindow } = loaded;
  const track = useMemo(() => knownTrack(defaultWindow, trackWidth), [defaultWindow, trackWidth]);
  const dragged = useRef(false);

  const set = (next: Day | undefined, entry: Entry) => {
    if (entry === 'push' || next !== store.getState().view.known)
      store.getState().change({ known: next }, entry);
  };
  const settle = () => set(store.getState().view.known, 'push');
  const dayAt = (event: PointerEvent) =>
    trackDay(track, event.clientX - event.currentTarget.getBoundingClientRect().left - sidePx);
  const end = () => {
    if (!dragged.current) return;
    dragged.current = false;
    settle();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!movesKnob(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    set(stepKnown(track, store.getState().view.known, event.key, bounds), 'drag');
  };
  const x = trackPx(track, known) + sidePx;
  const y = heightPx / 2;
  const ticks = track.ticks.map((px) => `M${px + sidePx} ${y - 4}v8`).join('');
  return (
    <>
      <div
        className="timeline-known-slider"
        role="slider"
        tabIndex={0}
        aria-label={t('known.clock')}
        aria-describedby={hint}
        aria-valuemin={track.first}
        aria-valuemax={track.last + 1}
        aria-valuenow={
          known === undefined ? track.last + 1 : Math.max(track.first, Math.min(track.last, known))
        }
        aria-valuetext={known === undefined ? t('known.today') : dayText(known, t.language, 'full')}
        style={{ width: track.todayPx + 2 * sidePx }}
        onPointerDown={(event) => {
          if (event.button !== 0 || !event.isPrimary) return;
          event.currentTarget.setPointerCapture(event.pointerId);
          dragged.current = true;
          set(dayAt(event), 'drag');
        }}
        onPointerMove={(event) => dragged.current && set(dayAt(event), 'drag')}
        onPointerUp={end}
        onPointerCancel={end}
        onKeyDown={onKeyDown}
        onKeyUp={(event) => movesKnob(event.key) && settle()}
      >
        <svg width={track.todayPx + 2 * sidePx} height={heightPx} aria-hidden="true">
          <path className="timeline-known-line" d={`M${sidePx} ${y}H${track.lastPx + sidePx}`} />
          <path
            className="timeline-known-gap"
            d={`M${track.lastPx + sidePx + 2} ${y}H${track.todayPx + sidePx}`}
          />
          <path className="timeline-known-ticks" d={ticks} />
          <circle cx={x} cy={y} r="6" />
        </svg>
      </div>
      <p className="timeline-known-hint" id={hint}>
        <b>{t('known.hint')}</b>
        <span>
          {t('known.scale', {
            from: dayText(track.first, t.language, 'dayMonth'),
            to: dayText(track.last, t.language),
            step: t(
              track.step === 'week'
                ? 'timeline.byWeek'
                : track.step === 'month'
                  ? 'timeline.byMonth'
                  : 'timeline.byYear',
            ),
          })}
        </span>
      </p>
    </>
  );
}
