import type { Day, Window } from '../../../engine/questions';
import { dayText } from '../../../i18n/dates';
import type { Translator } from '../../../i18n/translator';
import { civilOf } from '../../../model/day';

export type Counted = {
  /** Number of events that pass every clause. */
  readonly shown: number;
  /** Number of events in the window without other filters, as of the as-of day. */
  readonly inDays: number;
  /** Number of events of the dataset, as of the as-of day. */
  readonly whole: number;
  readonly window: Window;
  readonly known: Day | undefined;
  /** Whether the file is still being read. */
  readonly part: boolean;
  /** Whether there are filters beside window and as-of day. */
  readonly filtered: boolean;
};

/** Longest window, in days, that is described by its number of days. */
const mostDays = 1000;

/** Formats a count of events and its scope: `228 events`, and `in these 45 days, of 319 in all`. */
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

/** Formats the as-of day, without its year if the window ends in the same year. */
function dateText(known: Day, { to }: Window, language: string): string {
  return dayText(known, language, civilOf(known).year === civilOf(to).year ? 'longDayMonth' : 'long');
}
