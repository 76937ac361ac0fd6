import { inOneLine } from '../../i18n/joined';
import { numberText } from '../../i18n/numbers';
import { actorName, type Naming } from '../../i18n/placeName';
import type { Translator } from '../../i18n/translator';
import { byId } from '../../model/byId';
import type { Dictionaries } from '../../model/dataset';
import type { PairReason } from '../../model/pair';

/** Formats a reason for or against two events being the same. */
export function reasonText(
  reason: PairReason,
  { actors }: Pick<Dictionaries, 'actors'>,
  t: Translator,
  naming: Naming,
): string {
  switch (reason.kind) {
    case 'time':
      return reason.exact
        ? t('pairs.reason.timeExact')
        : t('pairs.reason.timeOverlap', { count: reason.days });
    case 'place':
      return t('pairs.reason.place', {
        km: numberText(reason.km, t.language),
        within: numberText(reason.withinKm, t.language),
      });
    case 'actors': {
      const names = reason.actors.map((id) => {
        const actor = byId(actors, id);
        return actor ? actorName(actor, naming) : id;
      });
      return t('pairs.reason.actors', { names: inOneLine(names, t) });
    }
    case 'deaths':
      return t('pairs.reason.deaths', { range: rangeOf(reason.low, reason.high, t) });
    case 'otherDeaths':
      return t('pairs.reason.otherDeaths', {
        first: numberText(reason.first, t.language),
        second: numberText(reason.second, t.language),
      });
    default:
      return t(`pairs.reason.${reason.kind}`);
  }
}

/** Formats a range of numbers: `5`, or `3–6`. */
export function rangeOf(low: number, high: number, t: Translator): string {
  const [from, to] = [numberText(low, t.language), numberText(high, t.language)];
  return low === high ? from : `${from}–${to}`;
}
