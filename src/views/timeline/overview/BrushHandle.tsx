import type { KeyboardEvent, PointerEvent } from 'react';
import type { Day, Window } from '../../../engine/questions';
import { dayText } from '../../../i18n/dates';
import { useTranslator } from '../../../i18n/useTranslator';

export type BrushHandleProps = {
  readonly end: 'from' | 'to';
  readonly name: string;
  readonly day: Day;
  /** Days that the handle can be moved to. */
  readonly bounds: Window;
  /** Distance of the handle from the brush's left edge, px. */
  readonly x: number;
  readonly move: (day: Day) => void;
  /** Called when an arrow or other slider key is released, to end the move. */
  readonly settle: () => void;
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
};

const steps: { readonly [key: string]: number } = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -7,
  PageUp: 7,
  Home: -Infinity,
  End: Infinity,
};

/**
 * Handle at one end of the overview's brush: a slider for the first or last visible day, moved by a day or a
 * week per key.
 */
export function BrushHandle({ end, name, day, bounds, x, move, settle, ...pointer }: BrushHandleProps) {
  const { language } = useTranslator();
  const onKeyDown = (event: KeyboardEvent) => {
    const step = steps[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const next = Math.max(bounds.from, Math.min(bounds.to, day + step));
    if (next !== day) move(next);
  };
  const onKeyUp = (event: KeyboardEvent) => {
    if (steps[event.key] !== undefined) settle();
  };
  return (
    <div
      className={
        end === 'from' ? 'timeline-handle timeline-handle-from' : 'timeline-handle timeline-handle-to'
      }
      style={{ transform: `translateX(${x}px)` }}
      role="slider"
      tabIndex={0}
      aria-label={name}
      aria-valuemin={bounds.from}
      aria-valuemax={bounds.to}
      aria-valuenow={day}
      aria-valuetext={dayText(day, language, 'full')}
      onKeyDown={onKeyDown}
      onKeyUp={onKeyUp}
      onPointerCancel={pointer.onPointerUp}
      {...pointer}
    >
      <span className="timeline-grip" />
    </div>
  );
}
