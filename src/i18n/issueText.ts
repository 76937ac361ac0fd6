import type { Issue } from '../model/issue';
import type { Translator } from './translator';

/** What is wrong, in words, and what would be right. */
export function issueText(issue: Issue, t: Translator): string {
  const { code, row, line = '', field = '', value = '' } = issue;
  return t(`issue.${code}`, { row, line, field, value });
}
