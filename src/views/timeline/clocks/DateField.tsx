import {
  memo,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ChangeEvent,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import type { Day, Window } from '../../../engine/questions';
import { dayText } from '../../../i18n/dates';
import { useTranslator } from '../../../i18n/useTranslator';
import { printDay } from '../../../model/day';
import { focusNear } from '../../shared/focusNear';
import { parseIsoDay } from './parseIsoDay';

export type DateFieldProps = {
  /** Accessible name of the field. */
  readonly name: string;
  /** Text shown while the field isn't edited. Default: its day in the page's language. */
  readonly text?: string;
  readonly day: Day;
  readonly bounds: Window;
  readonly choose: (day: Day) => void;
  /** Called with a date outside the bounds, or with undefined for an incomplete date. */
  readonly refuse: (typed: Day | undefined) => void;
  /** Called when the reader types again after a refused or adjusted date. */
  readonly retype: () => void;
  /** Id of the note about the typed date, for `aria-describedby`; undefined for none. */
  readonly note: string | undefined;
};

/** Delay after which a changed `day` is written to the field, unless it is edited, in ms. */
const restMs = 100;

/**
 * Native date field that shows its day in the page's language while not edited. Uncontrolled, because a half-typed
 * year is a valid date too. Typed dates are taken on Enter or blur, picked ones at once.
 */
export function DateField({ name, text, day, bounds, note, ...told }: DateFieldProps) {
  const { language } = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const latest = useRef({ ...told, day });
  const [first] = useState(day);

  useLayoutEffect(() => {
    latest.current = { ...told, day };
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
        <b>{text ?? dayText(day, language)}</b>
      </span>
      <DateInput input={input} name={name} first={first} bounds={bounds} note={note} latest={latest} />
    </label>
  );
}

type DateInputProps = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly name: string;
  readonly first: Day;
  readonly bounds: Window;
  readonly note: string | undefined;
  readonly latest: RefObject<Omit<DateFieldProps, 'name' | 'text' | 'bounds' | 'note'>>;
};

/** Keys that change a part of a native date field; Alt with an arrow opens the calendar instead. */
const typingKeys = /^(\d|ArrowUp|ArrowDown|Backspace|Delete)$/;

const DateInput = memo(function DateInput({ input, name, first, bounds, note, latest }: DateInputProps) {
  const [invalid, setInvalid] = useState(false);
  const showDay = (field: HTMLInputElement) => {
    field.value = printDay(latest.current.day);
    setInvalid(false);
  };
  // Each digit typed makes a date, most of them of another month or year.
  const typing = useRef(false);
  const commit = (field: HTMLInputElement) => {
    typing.current = false;
    const next = parseIsoDay(field.value);
    const { day, choose, refuse } = latest.current;
    const isInside = next !== undefined && next >= bounds.from && next <= bounds.to;
    setInvalid(!isInside);
    if (!isInside) refuse(next);
    else if (next !== day) choose(next);
  };
  const changed = (event: ChangeEvent<HTMLInputElement>) => {
    if (!typing.current) commit(event.target);
  };
  const pressed = (event: KeyboardEvent<HTMLInputElement>) => {
    const field = event.currentTarget;
    if (event.key === 'Enter') commit(field);
    else if (event.key === 'Escape') {
      if (typing.current) event.preventDefault();
      typing.current = false;
      showDay(field);
    } else if (typingKeys.test(event.key) && !event.altKey) {
      typing.current = true;
      setInvalid(false);
      latest.current.retype();
    }
  };
  const openPicker = (event: MouseEvent<HTMLInputElement>) => {
    if (event.button !== 0) return;
    typing.current = false;
    event.currentTarget.showPicker?.();
  };
  const left = (field: HTMLInputElement) => {
    if (typing.current) commit(field);
    showDay(field);
  };
  return (
    <input
      ref={input}
      type="date"
      aria-label={name}
      aria-invalid={invalid || undefined}
      aria-describedby={note}
      defaultValue={printDay(first)}
      min={printDay(bounds.from)}
      max={printDay(bounds.to)}
      onChange={changed}
      onKeyDown={pressed}
      onClick={openPicker}
      onFocus={(event) => showDay(event.currentTarget)}
      onBlur={(event) => left(event.currentTarget)}
    />
  );
});
