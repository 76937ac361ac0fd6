import type { Day, Window } from '../../../engine/questions';
import { dayText } from '../../../i18n/dates';
import type { Translator } from '../../../i18n/translator';
import type { Metadata } from '../../../model/dataset';
import { civilOf } from '../../../model/day';
import { wholePeriod } from './wholePeriod';

/**
 * Scope of the shown tolls (cumulative casualty figures): days, as-of day, and the filters that don't apply to them.
 */
export type TollsOf = {
  /** The view's window, the days that the tolls count, and the dataset's default period. */
  readonly window: Window;
  readonly tolls: Window;
  readonly period: Window;
  /** Metadata of the dataset, which may name that period. */
  readonly metadata: Pick<Metadata, 'periods'>;
  /** As-of day; undefined for today. */
  readonly known: Day | undefined;
  /** Newest day that a toll stands for; undefined if it isn't mentioned. */
  readonly newest: Day | undefined;
  /** Number of events that pass the event filters; undefined without any. */
  readonly filtered: number | undefined;
};

/**
 * Formats the scope of tolls, since a total beside a number of events would be read as theirs: "whole war, by 9 Nov",
 * "since 27 Sept, as claimed by 11 Oct", "as known on 9 Oct", "whole war, not these 12 events".
 */
export function tollsNote(of: TollsOf, t: Translator, shortDay: (day: Day) => string): string {
  const { year } = civilOf(of.window.to);
  // A day of another year than the one in sight would be taken for one of it.
  const day = (at: Day) => (civilOf(at).year === year ? shortDay(at) : dayText(at, t.language));
  const days = daysText(of, t, day);
  if (of.filtered === undefined) return days;
  return of.filtered === 0
    ? t('claims.tolls.notFiltered', { tolls: days })
    : t('claims.tolls.notThese', { tolls: days, count: of.filtered });
}

/** Tests whether the view has fewer days or events than the tolls count. */
export function isNarrower({ window, tolls, period, filtered }: TollsOf): boolean {
  const days = window.from > period.from || window.to < period.to || tolls.from !== period.from;
  return days || filtered !== undefined;
}

function daysText(of: TollsOf, t: Translator, day: (day: Day) => string): string {
  const { window, tolls, period, metadata, known, newest, filtered } = of;
  if (known !== undefined && known <= window.to) return t('claims.tolls.asKnown', { date: day(known) });
  const days = () => {
    if (window.to < period.to || tolls.from !== period.from)
      return t('claims.tolls.since', { from: day(tolls.from), to: day(window.to) });
    const whole = wholePeriod(metadata, t);
    return newest === undefined || filtered !== undefined
      ? whole
      : t('claims.tolls.wholeBy', { period: whole, date: day(newest) });
  };
  return known === undefined ? days() : t('claims.tolls.andKnown', { tolls: days(), date: day(known) });
}
