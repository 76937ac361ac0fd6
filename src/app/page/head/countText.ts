import type { Day, Window } from '../../../engine/questions';
import { dayText } from '../../../i18n/dates';
import type { Translator } from '../../../i18n/translator';
import { civilOf } from '../../../model/day';

export type Counted = {
  /** Events that pass every clause. */
  readonly shown: number;
  /** Events of the days, whatever else is filtered; what wasn't known is not among them. */
  readonly inDays: number;
  /** Events that there are; as of an evening, those that were known. */
  readonly whole: number;
  readonly window: Window;
  readonly known: Day | undefined;
  /** Whether the rest of the file isn't read yet. */
  readonly part: boolean;
  /** Whether anything narrows besides the days and what was known. */
  readonly filtered: boolean;
};

/** Longest window whose length is told in days. */
const mostDays = 1000;

/** Writes what a count is of: `228 events`, and `in these 45 days, of 319 in all`. */
export function countText(counted: Counted, t: Translator): readonly [head: string, of: string] {
  const { shown, inDays, whole, window, known, part, filtered } = counted;
  const head = t('count.events', { count: shown });
  const date = known === undefined ? '' : dateText(known, window, t.language);
  const all = part
    ? t('list.readSoFar', { count: whole })
    : known === undefined
      ? t('list.inAll', { count: whole })
      : t('list.knownBy', { count: whole, date });
  if (inDays === whole) {
    if (filtered) return [head, t('list.of', { whole: all })];
    if (part) return [head, t('list.allRead', { count: whole })];
    return [head, known === undefined ? t('list.all') : t('list.allKnown', { date })];
  }
  const length = window.to - window.from + 1;
  const days = length > mostDays ? t('list.timeShown') : t('list.days', { count: length });
  return [
    head,
    filtered
      ? t('list.ofDays', { count: inDays, days, whole: all })
      : t('list.ofWhole', { days, whole: all }),
  ];
}

/** The evening without its year, where the days shown end in the same. */
function dateText(known: Day, { to }: Window, language: string): string {
  return dayText(known, language, civilOf(known).year === civilOf(to).year ? 'longDayMonth' : 'long');
}
