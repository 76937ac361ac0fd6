import { languageRow } from './languages';
import type { Translator } from './translator';

/** Joins clauses in one line by the language's separator: `known to the day; announced at 17:30`. */
export function inOneLine(clauses: readonly string[], t: Translator): string {
  return clauses.join(languageRow(t.language)?.separator);
}
