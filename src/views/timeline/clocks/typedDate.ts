import type { Day, Window } from '../../../engine/questions';
import { dayText } from '../../../i18n/dates';
import type { Translator } from '../../../i18n/translator';

/** Date field that a note belongs to: an end of the window, or the as-of day. */
export type DateFieldKind = keyof Window | 'known';

/**
 * Outcome of typing a date. `moved`: accepted, but the other end of the time window had to move too. `refused`:
 * the typed day outside the bounds, or undefined if incomplete.
 */
export type TypedDate = 'moved' | { readonly refused: Day | undefined };

/**
 * Typed date with its field. `bounds`: days of the data; `window`: visible days after the date was accepted or
 * refused.
 */
export type TypedInto = {
  readonly field: DateFieldKind;
  readonly typed: TypedDate;
  readonly window: Window;
  readonly bounds: Window;
};

/** Formats the note on a refused or adjusted date, in one or two sentences. */
export function typedDateText({ field, typed, window, bounds }: TypedInto, t: Translator): string {
  const text = (day: Day) => dayText(day, t.language, 'long');
  if (field === 'known') return typed === 'moved' ? '' : refusal(typed.refused, bounds, t);
  const other = field === 'from' ? 'to' : 'from';
  if (typed === 'moved') return t(`typed.${field}.moved`, { date: text(window[other]) });
  return `${refusal(typed.refused, bounds, t)} ${t(`typed.${field}.kept`, { date: text(window[field]) })}`;
}

function refusal(day: Day | undefined, { from, to }: Window, t: Translator): string {
  const text = (one: Day) => dayText(one, t.language, 'long');
  if (day === undefined) return t('typed.unfinished');
  return day < from
    ? t('typed.early', { date: text(day), first: text(from) })
    : t('typed.late', { date: text(day), last: text(to) });
}
