import { localeOf } from './languages';
import type { PluralForms } from './message';

const rules = new Map<string, Intl.PluralRules>();

/** The text of a message for a number; `other` where its category has none. */
export function pluralForm(forms: PluralForms, count: number, language: string): string {
  let rule = rules.get(language);
  if (!rule) rules.set(language, (rule = new Intl.PluralRules(localeOf(language))));
  return forms[rule.select(count)] ?? forms.other;
}
