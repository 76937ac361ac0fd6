import { localeOf, type UiLanguage } from './languages';

/** Translator of the names of file formats only; every `Translator` is one. */
export type FormatTranslator<Id extends string> = {
  (key: `format.${Id}`): string;
  readonly language: UiLanguage;
};

/**
 * Formats the names of file formats as alternatives within a sentence:
 * `Conflict Timeline JSON, UCDP GED CSV, or ACLED CSV`.
 */
export function formatNames<Id extends string>(
  formats: readonly { readonly id: Id }[],
  t: FormatTranslator<NoInfer<Id>>,
): string {
  const names = formats.map(({ id }) => t(`format.${id}`));
  return new Intl.ListFormat(localeOf(t.language), { type: 'disjunction' }).format(names);
}
