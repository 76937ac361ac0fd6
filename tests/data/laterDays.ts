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

/** The words by which a text looks back from a later time, in English or French. */
export function hindsightWords(text: Text | undefined): string[] {
  return wordings(text).flatMap((wording) => [...wording.matchAll(hindsight)].map(([word]) => word));
}

/** The dates in a text, with at least the month named, that lie after `day`; one without a year is of `ofYear`. */
export function laterDates(text: Text | undefined, day: string, ofYear: string): string[] {
  return wordings(text).flatMap((wording) =>
    [...wording.matchAll(fullDate)]
      .filter(([, date, month, year]) => {
        const monthNumber = months.findIndex((names) => names.includes(month ?? '')) + 1;
        const from = [year ?? ofYear, String(monthNumber), date ?? '1']
          .map((part) => part.padStart(2, '0'))
          .join('-');
        return from > day;
      })
      .map(([date]) => date),
  );
}
