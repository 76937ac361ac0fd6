import { dayText, rangeText } from '../../i18n/dates';
import { useTranslator } from '../../i18n/useTranslator';
import type { Loaded } from '../../state/session/loaded';
import { useWindow } from './useWindow';

/** Dates of the visible time window as text: `27 Sept – 10 Nov 2020`. */
export function WindowTitle({ loaded }: { readonly loaded: Loaded }) {
  const { language } = useTranslator();
  const { from, to } = useWindow(loaded);
  if (from === to) return dayText(from, language);
  return rangeText(from, to, language, to - from < 730 ? 'short' : 'month');
}

/** Length of the visible time window as text, in days or, from 1000 days, in years. */
export function WindowLength({ loaded }: { readonly loaded: Loaded }) {
  const t = useTranslator();
  const { from, to } = useWindow(loaded);
  const count = to - from + 1;
  return count < 1000
    ? t('timeline.days', { count })
    : t('timeline.years', { count: Math.round(count / 365.25) });
}
