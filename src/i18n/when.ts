import { boundsOf, datesOf, isPlainDay, parseEdtf, type Edtf, type EdtfDate } from '../model/edtf';
import type { ConflictEvent } from '../model/event';
import { textIn } from '../model/text';
import { clockWords, dayText, monthText } from './dates';
import type { Translator } from './translator';

/** Date of an event in words, with notes on its precision. */
export type WhenInWords = {
  readonly date: string;
  /**
   * Notes on the precision, such as `known to the day`; for an interval also whether the event lasted or
   * happened once within it.
   */
  readonly notes: readonly string[];
};

/** Formats an EDTF date or interval in words; an unreadable text is returned unchanged. */
export function edtfText(text: string, t: Translator): string {
  const edtf = parseEdtf(text);
  return edtf ? intervalText(edtf, t) : text;
}

/**
 * Formats a date with its preposition where the language has one: `9 October 2020`, in French `le 9 octobre 2020`.
 */
export function dateOn(
  text: string,
  t: Translator,
  words: (text: string, t: Translator) => string = longText,
): string {
  const edtf = parseEdtf(text);
  const date = words(text, t);
  if (edtf?.kind !== 'date' || edtf.approximate) return date;
  if (edtf.precision === 'day') return t('when.on', { date });
  return edtf.precision === 'month' || edtf.precision === 'year' ? t('when.onSpan', { date }) : date;
}

/**
 * Formats the day or interval that a claim's figure is for: `as it stood on 17 October 2020`,
 * `for 27 September 2020 to 9 October 2020`.
 */
export function asOfText(asOf: string, t: Translator): string {
  return t(isPlainDay(asOf) ? 'detail.asOf' : 'detail.asOfSpan', { date: longText(asOf, t) });
}

/** Formats an EDTF date or interval in words, without the day of the week. */
function longText(text: string, t: Translator): string {
  const edtf = parseEdtf(text);
  if (!edtf) return text;
  return edtf.kind === 'date' ? dateText(edtf, t, 'long') : intervalText(edtf, t);
}

/** Formats the date and clock time of an event in words, with notes on their precision. */
export function whenInWords(
  event: Pick<ConflictEvent, 'when' | 'whenKind' | 'time'>,
  t: Translator,
): WhenInWords {
  const edtf = parseEdtf(event.when);
  if (!edtf) return { date: event.when, notes: [] };
  const date = intervalText(edtf, t);
  const { time } = event;
  const clock = time?.from === undefined ? undefined : clockWords(time.from, t.language);
  const notes: string[] = [];
  let words = date;
  if (time?.of === 'event' && clock !== undefined) {
    const to = time.to === undefined ? undefined : clockWords(time.to, t.language);
    if (to !== undefined) words = t('when.clockRange', { date, from: clock, to });
    else words = t(time.approximate ? 'when.clockApproximate' : 'when.clock', { date, clock });
  } else if (time?.of === 'event' && time.text !== undefined) {
    words = t('when.clock', { date, clock: textIn(time.text, t.language) });
  }
  if (time?.of === 'event' && clock !== undefined) {
    notes.push(t(time.approximate ? 'when.precision.clock' : 'when.precision.minute'));
  } else {
    notes.push(t(`when.precision.${precisionOf(edtf)}`));
  }
  if (edtf.kind === 'interval') notes.push(t(`when.kind.${event.whenKind}`));
  if (time?.of === 'announcement' && clock !== undefined) {
    notes.push(t(time.approximate ? 'when.saidApproximate' : 'when.said', { clock }));
  } else if (time?.of === 'announcement' && time.text !== undefined) {
    notes.push(t('when.saidText', { text: textIn(time.text, t.language) }));
  }
  return { date: words, notes };
}

const byPrecision = ['day', 'month', 'season', 'year', 'decade', 'century', 'unknown'] as const;

/** Returns the lowest precision among the dates of an EDTF expression. */
function precisionOf(edtf: Edtf): EdtfDate['precision'] {
  const ranks = datesOf(edtf).map((date) => byPrecision.indexOf(date.precision));
  return byPrecision[Math.max(0, ...ranks)] ?? 'unknown';
}

function intervalText(edtf: Edtf, t: Translator): string {
  if (edtf.kind === 'date') return dateText(edtf, t, 'full');
  const { from, to } = edtf;
  if (typeof from === 'string' && typeof to === 'string') return t('when.noDate');
  if (typeof to === 'string') {
    // One of the two is a date: see above.
    const start = from as EdtfDate;
    const date = dateText(start, t, 'long');
    return t(`when.${to === 'open' ? 'fromOpen' : 'from'}${spanOf(start)}`, { date });
  }
  const date = dateText(to, t, 'long');
  if (typeof from === 'string') {
    return t(`when.${from === 'open' ? 'until' : 'untilOpen'}${spanOf(to)}`, { date });
  }
  const range = spanOf(from) === '' && spanOf(to) === '' ? 'when.range' : 'when.rangeSpan';
  return t(range, { from: dateText(from, t, 'long'), to: date });
}

/** Returns the suffix of a message key for a date: none for an exact day, `Span` for anything vaguer. */
function spanOf(date: EdtfDate): '' | 'Span' {
  return date.precision === 'day' && !date.approximate ? '' : 'Span';
}

function dateText(date: EdtfDate, t: Translator, style: 'long' | 'full'): string {
  const plain = plainDateText(date, t, style);
  const form = date.precision === 'day' ? 'when.approximate' : 'when.approximateSpan';
  const about = date.approximate ? t(form, { date: plain }) : plain;
  return date.uncertain ? t('when.uncertain', { date: about }) : about;
}

function plainDateText(date: EdtfDate, t: Translator, style: 'long' | 'full'): string {
  const { firstDay, lastDay } = boundsOf(date);
  switch (date.precision) {
    case 'day':
      return dayText(firstDay, t.language, style);
    case 'month':
      return monthText(firstDay, t.language);
    case 'season':
      return t('when.season', { season: seasonText(date, t), year: yearText(date.year, t) });
    case 'decade':
      return t('when.decade', { year: date.year.replace('X', '0') });
    case 'century':
      return t('when.century', {
        first: date.year.replaceAll('X', '0'),
        last: date.year.replaceAll('X', '9'),
      });
    case 'unknown':
      return t('when.noDate');
    case 'year':
      return Number.isFinite(lastDay) ? yearText(date.year, t) : date.year;
  }
}

function seasonText({ month }: EdtfDate, t: Translator): string {
  if (month === 21 || month === 22 || month === 23 || month === 24) return t(`when.season.${month}`);
  return '';
}

/** Formats an EDTF year, which counts a year 0: −0043 is 44 BC. */
function yearText(year: string, t: Translator): string {
  const number = Number(year.replace('Y', ''));
  return number > 0 ? String(number) : t('when.yearBc', { year: String(1 - number) });
}
