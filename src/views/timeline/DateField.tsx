import {
  memo,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ChangeEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import type { Day, Window } from '../../engine/questions';
import { dayText } from '../../i18n/dates';
import { useTranslator } from '../../i18n/useTranslator';
import { printDay } from '../../model/day';
import { focusNear } from '../focusNear';
import { parseIsoDay } from './parseIsoDay';

export type DateFieldProps = {
  /** What stands before the date. */
  readonly label: string;
  /** Accessible name. */
  readonly name: string;
  readonly day: Day;
  readonly bounds: Window;
  readonly choose: (day: Day) => void;
};

/** A day that doesn't change for so long is at rest, in ms. */
const restMs = 100;

/**
 * A native date field that shows its day in the page's language while it isn't edited. It is
 * uncontrolled: half a year typed is a date too, and must not be written back.
 */
export function DateField({ label, name, day, bounds, choose }: DateFieldProps) {
  const { language } = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef({ day, choose });
  const [first] = useState(day);

  useLayoutEffect(() => {
    latest.current = { day, choose };
  });
  useEffect(
    // Not at each move: the browser lays out a field for each part of a date, and none of them is seen.
    function showDayAtRest() {
      const resting = setTimeout(() => {
        const field = input.current;
        if (field && focusNear(field) !== field) field.value = printDay(day);
      }, restMs);
      return () => clearTimeout(resting);
    },
    [day],
  );
  return (
    <label className="timeline-date">
      <span className="timeline-date-text" aria-hidden="true">
        {label} <b>{dayText(day, language)}</b>
      </span>
      <DateInput input={input} name={name} first={first} bounds={bounds} latest={latest} />
    </label>
  );
}

type DateInputProps = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly name: string;
  readonly first: Day;
  readonly bounds: Window;
  readonly latest: RefObject<{ readonly day: Day; readonly choose: (day: Day) => void }>;
};

const DateInput = memo(function DateInput({ input, name, first, bounds, latest }: DateInputProps) {
  const showDay = (field: HTMLInputElement) => {
    field.value = printDay(latest.current.day);
  };
  const changed = (event: ChangeEvent<HTMLInputElement>) => {
    const next = parseIsoDay(event.target.value);
    const { day, choose } = latest.current;
    if (next !== undefined && next !== day && next >= bounds.from && next <= bounds.to) choose(next);
  };
  const openPicker = (event: MouseEvent<HTMLInputElement>) => {
    if (event.button === 0) event.currentTarget.showPicker?.();
  };
  return (
    <input
      ref={input}
      type="date"
      aria-label={name}
      defaultValue={printDay(first)}
      min={printDay(bounds.from)}
      max={printDay(bounds.to)}
      onChange={changed}
      onClick={openPicker}
      onFocus={(event) => showDay(event.currentTarget)}
      onBlur={(event) => showDay(event.currentTarget)}
    />
  );
});
