import { languageRow } from './languages';
import type { Translator } from './translator';

/** Clauses in one line, each parted from the next as the language parts them: `known to the day; announced at 17:30`. */
export function inOneLine(clauses: readonly string[], t: Translator): string {
  return clauses.join(languageRow(t.language)?.separator);
}
