import { localeOf } from './languages';
import type { PluralForms } from './message';

const rules = new Map<string, Intl.PluralRules>();

/** Returns the plural form of a message for a number; `other` where its category is missing. */
export function pluralForm(forms: PluralForms, count: number, language: string): string {
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(localeOf(language))));
  return forms[rule.select(count)] ?? forms.other;
}
