import { formats } from '../formats/registry';
import type { Issue } from '../model/issue';
import { formatNames } from './formatNames';
import type { Translator } from './translator';

/** Formats an issue with the data: what is wrong, and what would be right. */
export function issueText(issue: Issue, t: Translator): string {
  const { code, row, line = '', field = '', value = '', right = '' } = issue;
  const text = t(`issue.${code}`, { row, line, field, value, right });
  // The kind of a wrong file is named within a sentence that lists the right formats.
  if (!/^kind-|^format-u/.test(code)) return text;
  return t('issue.kind', { value, kind: text, formats: formatNames(formats, t) });
}
