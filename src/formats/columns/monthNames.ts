/**
 * Month names by language as prefixes: any word that begins with one is that month. Lower case, without
 * combining marks; twelve per language in order, alternatives separated by `|`.
 */
const names: { readonly [language: string]: readonly string[] } = {
  en: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
  fr: ['janv', 'fev', 'mars', 'avr', 'mai', 'juin', 'juil', 'aou', 'sept', 'oct', 'nov', 'dec'],
  de: ['jan|jän', 'feb', 'mär|mae|mrz', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'],
  es: ['ene', 'feb', 'mar', 'abr', 'may', 'jun', 'jul', 'ago', 'sep|set', 'oct', 'nov', 'dic'],
  ru: ['янв', 'фев', 'мар', 'апр', 'май|мая', 'июн', 'июл', 'авг', 'сен', 'окт', 'ноя', 'дек'],
  uk: ['січ', 'лют', 'бер', 'квіт', 'трав', 'черв', 'лип', 'серп', 'вер', 'жовт', 'лист', 'груд'],
  ar: [
    'يناير|كانون الثاني',
    'فبراير|شباط',
    'مارس|اذار',
    'ابريل|نيسان',
    'مايو|ايار',
    'يونيو|حزيران',
    'يوليو|تموز',
    'اغسطس|اب',
    'سبتمبر|ايلول',
    'اكتوبر|تشرين الاول',
    'نوفمبر|تشرين الثاني',
    'ديسمبر|كانون الاول',
  ],
  tr: ['oca', 'şub', 'mar', 'nis', 'may', 'haz', 'tem', 'ağu', 'eyl', 'eki', 'kas', 'ara'],
  az: ['yan', 'fev', 'mart', 'apr', 'may', 'iyun|iyn', 'iyul|iyl', 'avq', 'sen', 'okt', 'noy', 'dek'],
  hy: [
    'հուն|հնվ',
    'փետ|փտվ',
    'մար|մրտ',
    'ապր',
    'մայ|մյս',
    'հունիս|հնս',
    'հուլ|հլս',
    'օգոս|օգս',
    'սեպ',
    'հոկ',
    'նոյ',
    'դեկ',
  ],
};

/** Languages in which files are read: those of month names, headings and country names. */
export const fileLanguages: readonly string[] = Object.keys(names);

/** Prefixes with their month, longest first, so that `juin` is tried before `jui`. */
const beginnings: readonly (readonly [beginning: string, month: number])[] = Object.values(names)
  .flatMap((months) =>
    months.flatMap((forms, index) => forms.split('|').map((form) => [folded(form), index + 1] as const)),
  )
  .sort((a, b) => b[0].length - a[0].length);

/** Maximum length of a month's name in characters; longer words with the same beginning are other words. */
const longest = 14;

const known = new Map<string, number | undefined>();

/**
 * Parses a month's name, full or abbreviated (`Sept.`, `сентября`), in any supported language as 1 to 12;
 * undefined for other words. Memoized.
 */
export function monthOfName(name: string): number | undefined {
  if (known.has(name)) return known.get(name);
  const text = folded(name);
  const found =
    text.length > longest ? undefined : beginnings.find(([beginning]) => text.startsWith(beginning))?.[1];
  if (known.size < 1000) known.set(name, found);
  return found;
}

/**
 * Normalises a month's name: lower case, without combining marks and abbreviation dot, Arabic alef variants
 * unified.
 */
function folded(name: string): string {
  return name.normalize('NFD').toLowerCase().replace(/\p{M}/gu, '').replace(/[أإآ]/g, 'ا').replace(/\.$/, '');
}
