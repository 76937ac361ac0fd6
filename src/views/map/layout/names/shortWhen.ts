import type { EventLine } from '../../../../engine/eventMark';
import { minutesPerDay } from '../../../../engine/questions';
import { partText } from '../../../../i18n/beginText';
import { clockWords, dayText, rangeText } from '../../../../i18n/dates';
import { datesOf, parseEdtf } from '../../../../model/edtf';
import type { Translator } from '../../../../i18n/translator';

/** Formats the date of an event for a card: "17 Oct 2020, about 01:00", "Jul 1943". */
export function shortWhen(line: EventLine, t: Translator): string {
  const from = Math.floor(line.start / minutesPerDay);
  const to = Math.max(from, Math.floor((line.end - 1) / minutesPerDay));
  const edtf = parseEdtf(line.when);
  const dates = edtf ? datesOf(edtf) : [];
  const isVague = dates.some(({ precision }) => precision !== 'day');
  const days = isVague
    ? dates.map((date) => partText(date, t.language, 'short')).join(' – ')
    : from === to
      ? dayText(from, t.language, 'short')
      : rangeText(from, to, t.language);
  const when =
    line.clockText === ''
      ? days
      : t('when.clock', { date: days, clock: clockWords(line.clockText, t.language) });
  return line.approximate ? t('map.about', { when }) : when;
}
