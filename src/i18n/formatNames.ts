import { localeOf, type UiLanguage } from './languages';

/** What translates the names of formats; every `Translator` does for the formats of the registry. */
export type FormatTranslator<Id extends string> = {
  (key: `format.${Id}`): string;
  readonly language: UiLanguage;
};

/** The names of formats as one of a choice, within a sentence: `Conflict Timeline JSON, UCDP GED CSV, or ACLED CSV`. */
export function formatNames<Id extends string>(
  formats: readonly { readonly id: Id }[],
  t: FormatTranslator<NoInfer<Id>>,
): string {
  const names = formats.map(({ id }) => t(`format.${id}`));
  return new Intl.ListFormat(localeOf(t.language), { type: 'disjunction' }).format(names);
}
