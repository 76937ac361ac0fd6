import { useEffect, useRef, type ChangeEvent, type MouseEvent } from 'react';
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

/**
 * A native date field that shows its day in the page's language while it isn't edited. It is
 * uncontrolled: half a year typed is a date too, and must not be written back.
 */
export function DateField({ label, name, day, bounds, choose }: DateFieldProps) {
  const { language } = useTranslator();
  const input = useRef<HTMLInputElement>(null);

  useEffect(
    function showDay() {
      const field = input.current;
      if (field && focusNear(field) !== field) field.value = printDay(day);
    },
    [day],
  );
  const changed = (event: ChangeEvent<HTMLInputElement>) => {
    const next = parseIsoDay(event.target.value);
    if (next !== undefined && next !== day && next >= bounds.from && next <= bounds.to) choose(next);
  };
  const openPicker = (event: MouseEvent<HTMLInputElement>) => {
    if (event.button === 0) event.currentTarget.showPicker?.();
  };

  return (
    <label className="timeline-date">
      <span className="timeline-date-text" aria-hidden="true">
        {label} <b>{dayText(day, language)}</b>
      </span>
      <input
        ref={input}
        type="date"
        aria-label={name}
        defaultValue={printDay(day)}
        min={printDay(bounds.from)}
        max={printDay(bounds.to)}
        onChange={changed}
        onClick={openPicker}
        onBlur={(event) => {
          event.currentTarget.value = printDay(day);
        }}
      />
    </label>
  );
}
