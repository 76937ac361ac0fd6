import type { Translator } from './translator';

/** Clauses in one line, each parted from the next as the language parts them: `known to the day; announced at 17:30`. */
export function inOneLine(clauses: readonly string[], t: Translator): string {
  return clauses.reduce((before, after) => t('text.clauses', { before, after }));
}
