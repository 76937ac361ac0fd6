import type { Day, Window } from '../../../engine/questions';
import { dayText } from '../../../i18n/dates';
import type { Translator } from '../../../i18n/translator';
import type { Metadata } from '../../../model/dataset';
import { civilOf } from '../../../model/day';
import { wholePeriod } from './wholePeriod';

/**
 * Scope of the shown tolls (cumulative casualty figures): their days, the as-of day, and the filters that don't
 * apply to them.
 */
export type TollsOf = {
  /**
   * Visible time window; `tolls` are the days that the figures cover, `period` the dataset's default period.
   */
  readonly window: Window;
  readonly tolls: Window;
  readonly period: Window;
  /** Metadata of the dataset, which may name the default period. */
  readonly metadata: Pick<Metadata, 'periods'>;
  /** As-of day; undefined for today. */
  readonly known: Day | undefined;
  /** Latest day that a figure refers to; undefined if it isn't to be mentioned. */
  readonly newest: Day | undefined;
  /** Number of events that pass the event filters; undefined if there are no such filters. */
  readonly filtered: number | undefined;
};

/**
 * Formats the scope of tolls (cumulative casualty figures), so that a total beside a number of events isn't
 * read as theirs: "whole war, by 9 Nov", "since 27 Sept, as claimed by 11 Oct", "as known on 9 Oct", "whole
 * war, not these 12 events".
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

/** Tests whether the page shows fewer days or events than the tolls (cumulative casualty figures) count. */
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
