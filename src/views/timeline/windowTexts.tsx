import type { Window } from '../../engine/questions';
import { dayText, rangeText } from '../../i18n/dates';
import { useTranslator } from '../../i18n/useTranslator';
import { civilOf } from '../../model/day';
import type { Loaded } from '../../state/createAppStore';
import { useWindow } from './useWindow';

/** The window's dates: `27 Sept – 10 Nov 2020`; short without the year, where it is one. */
export function WindowTitle({
  loaded,
  short = false,
}: {
  readonly loaded: Loaded;
  readonly short?: boolean;
}) {
  const { language } = useTranslator();
  return windowText(useWindow(loaded), language, short);
}

/** How long the window is; with the year, where it is one. */
export function WindowLength({
  loaded,
  withYear = false,
}: {
  readonly loaded: Loaded;
  readonly withYear?: boolean;
}) {
  const t = useTranslator();
  const { from, to } = useWindow(loaded);
  const count = to - from + 1;
  const length =
    count < 1000 ? t('timeline.days', { count }) : t('timeline.years', { count: Math.round(count / 365.25) });
  if (!withYear) return length;
  const { year } = civilOf(from);
  return year === civilOf(to).year ? `${length} · ${year}` : length;
}

function windowText(window: Window, language: string, short: boolean): string {
  const { from, to } = window;
  if (from === to) return dayText(from, language, short ? 'dayMonth' : 'short');
  if (!short) return rangeText(from, to, language, to - from < 730 ? 'short' : 'month');
  const sameYear = civilOf(from).year === civilOf(to).year;
  return rangeText(from, to, language, sameYear ? 'dayMonth' : to - from > 730 ? 'year' : 'month');
}
