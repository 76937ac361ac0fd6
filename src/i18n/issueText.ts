import type { Issue } from '../model/issue';
import type { Translator } from './translator';

/** Formats an issue: what is wrong, and what would be right. */
export function issueText(issue: Issue, t: Translator): string {
  const { code, row, line = '', field = '', value = '' } = issue;
  const text = t(`issue.${code}`, { row, line, field, value });
  // What a file is stands in a sentence that says what would be right.
  return /^kind-|^format-u/.test(code) ? t('issue.kind', { value, kind: text }) : text;
}
