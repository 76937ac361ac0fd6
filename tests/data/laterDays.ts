import { wordings, type Text } from '../../src/model/text';

const months = [
  ['January', 'janvier'],
  ['February', 'février'],
  ['March', 'mars'],
  ['April', 'avril'],
  ['May', 'mai'],
  ['June', 'juin'],
  ['July', 'juillet'],
  ['August', 'août'],
  ['September', 'septembre'],
  ['October', 'octobre'],
  ['November', 'novembre'],
  ['December', 'décembre'],
];
const monthNames = months.flat().join('|');
const hindsight =
  /\b(later|afterwards|subsequently|eventually|in hindsight)\b|plus tard|ultérieur|par la suite|après coup/giu;
const fullDate = new RegExp(
  `(?:(\\d{1,2})(?:er)?(?: au \\d{1,2}(?:er)?| to \\d{1,2})? )?(?<!\\p{L})(${monthNames})(?!\\p{L})(?:(?: (?:and|et) (?:${monthNames}))? (\\d{4}))?`,
  'gu',
);

/**
 * What a text says of days after `day`: words of hindsight, and dates that name a month, in English or French.
 * A date without a year is of `ofYear`.
 */
export function laterDays(text: Text | undefined, day: string, ofYear: string): string[] {
  return wordings(text).flatMap((wording) => [
    ...[...wording.matchAll(hindsight)].map(([word]) => word),
    ...[...wording.matchAll(fullDate)]
      .filter(([, date, month, year]) => {
        const monthNumber = months.findIndex((names) => names.includes(month ?? '')) + 1;
        const from = `${year ?? ofYear}-${String(monthNumber).padStart(2, '0')}-${(date ?? '01').padStart(2, '0')}`;
        return from > day;
      })
      .map(([date]) => date),
  ]);
}
