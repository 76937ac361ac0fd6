import { twoDigits } from '../../model/day';
import { parseEdtf } from '../../model/edtf';
import { monthOfName } from './monthNames';

/** Date as EDTF, parsed from words; `shortYear`: the year was written with two digits. */
export type WordDate = { readonly when: string; readonly shortYear?: boolean };

/** Two-digit years below this are in the 21st century, others in the 20th. */
const shortYearPivot = 50;

/**
 * Parses a date with the month's name or an era: `8 March 2021`, `March 8, 2021`, `8. März 2021`, `8 de marzo
 * de 2021`, `08-Mar-21`, `March 2021`, `15 March 44 BC`, `AD 79`. Undefined for any other text.
 */
export function readDateWords(text: string): WordDate | undefined {
  const of = eras.find(({ words }) => words.test(text));
  const plain = (of ? text.replace(of.words, ' ') : text).replace(weekday, '').replace(/[,،/–—-]/g, ' ');
  const numbers: string[] = [];
  let month: number | undefined;
  let isSecond = false;
  const words = plain.split(/\s+/).filter((word) => word !== '' && !particles.has(word.toLowerCase()));
  for (const [index, word] of words.entries()) {
    const number = numberWith.exec(word)?.[1];
    if (number !== undefined) numbers.push(number);
    else {
      // Arabic has months of two words.
      const two = monthOfName(`${word} ${words[index + 1] ?? ''}`);
      const found = two ?? monthOfName(word);
      // The second word of an Arabic month is none by itself. Two months are no date.
      if ((found === undefined && !isSecond) || (month !== undefined && found !== undefined))
        return undefined;
      isSecond = found !== undefined && monthOfName(word) === undefined;
      month ??= found;
    }
  }
  const [one = '', two] = numbers;
  if (numbers.length === 0 || numbers.length > 2) return undefined;
  if (of) {
    if (two === undefined) return dateOf(yearIn(one, of.sign), month);
    return month === undefined ? undefined : dateOf(yearIn(two, of.sign), month, Number(one));
  }
  if (month === undefined) return undefined;
  if (two === undefined) return one.length === 4 ? dateOf(one, month) : undefined;
  const [year, day] = one.length > 2 ? [one, two] : [two, one];
  if (year.length !== 2) return year.length === 4 ? dateOf(year, month, Number(day)) : undefined;
  const read = dateOf(longYear(year), month, Number(day));
  return read && { ...read, shortYear: true };
}

/** Completes a year of two digits: 1950 to 2049. */
export function longYear(year: string): string {
  return String((Number(year) < shortYearPivot ? 2000 : 1900) + Number(year));
}

/**
 * Returns a year of an era as EDTF, which counts 1 BC as year 0: `431` BC is `-0430`. `sign`: −1 for BC.
 * Undefined for the year 0, which neither era has.
 */
export function yearIn(digits: string, sign: 1 | -1): string | undefined {
  const number = Number(digits);
  if (number === 0 || number > 9999) return undefined;
  const year = sign > 0 ? number : number - 1;
  return `${sign > 0 || year === 0 ? '' : '-'}${String(year).padStart(4, '0')}`;
}

function dateOf(year: string | undefined, month?: number, day?: number): WordDate | undefined {
  if (year === undefined) return undefined;
  const when = [year, ...[month, day].flatMap((part) => (part === undefined ? [] : twoDigits(part)))].join(
    '-',
  );
  return parseEdtf(when) ? { when } : undefined;
}

/** Matches a number with the ending of an ordinal, a full stop, or the word for year attached to it. */
const numberWith = /^(\d{1,4})(?:st|nd|rd|th|er|º|\.|-?е|-?го|г\.?|р\.?|թ\.?)?$/i;

/** Matches a weekday before a date: any word with a comma, or an English, French, German or Spanish name. */
const weekday =
  /^(?:\p{L}+\.?,|(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|lundi|lunes|mardi|martes|mercredi|mi[eé]rcoles|jeudi|jueves|vendredi|viernes|samedi|s[aá]bado|dimanche|domingo|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)\.?(?=\s))\s*/iu;

/** Particles between the parts of a date, such as `de` and `of`, which are ignored. */
const particles = new Set([
  ...['de', 'del', 'of', 'the', 'le', 'г', 'г.', 'года', 'р', 'р.', 'року', 'թ.', 'թ', 'թվականի', 'в'],
  // Endings of numbers, `8-го`, whose hyphen is a blank by then.
  ...['е', 'го'],
  // Suffixes of the year in Azerbaijani, behind a hyphen: 2021-ci il.
  ...['il', 'ili', 'ilin', 'ci', 'cı', 'cu', 'cü'],
]);

type Era = { readonly words: RegExp; readonly sign: 1 | -1 };

/** Words for the eras before (−1) and after (1) the year 1, behind a year or before it. */
const eras: readonly Era[] = [
  era(-1, 'b\\.?c\\.?(?:e\\.?)?|av\\.? ?j\\.?-?c\\.?|v\\.? ?chr\\.?|a\\. ?(?:de )?c\\.?|до н\\. ?[эе]\\.?'),
  era(-1, 'ق\\.? ?م\\.?|m\\.?ö\\.?|e\\.?ə\\.?|մ\\.?թ\\.?ա\\.?'),
  era(
    1,
    'a\\.?d\\.?|c\\.?e\\.?|apr\\.? ?j\\.?-?c\\.?|n\\.? ?chr\\.?|d\\. ?(?:de )?c\\.?|н\\. ?[эе]\\.?|m\\.?s\\.?',
  ),
];

function era(sign: Era['sign'], words: string): Era {
  return { sign, words: new RegExp(`(?<=\\d[,.]? ?)(?:${words})$|^(?:${words})(?= ?\\d)`, 'iu') };
}
