import { localeOf } from './languages';

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Formats a number of bytes: `12 kB`, `1.4 MB`. */
export function bytesText(bytes: number, language: string): string {
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  const unit = units[power] ?? 'byte';
  const value = bytes / 1000 ** power;
  return new Intl.NumberFormat(localeOf(language), {
    style: 'unit',
    unit,
    maximumFractionDigits: value < 10 && power > 0 ? 1 : 0,
  }).format(value);
}

const formats = new Map<string, Intl.NumberFormat>();

/** Formats a number with the language's separators: `12,345`. */
export function numberText(number: number, language: string): string {
  // Small numbers look the same in every language, and creating a format is slow.
  if (Number.isInteger(number) && number >= 0 && number < 1000) return String(number);
  let format = formats.get(language);
  if (!format) formats.set(language, (format = new Intl.NumberFormat(localeOf(language))));
  return format.format(number);
}
