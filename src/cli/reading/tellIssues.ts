import { issueText } from '../../i18n/issueText';
import type { Translator } from '../../i18n/translator';
import type { Issue, Severity } from '../../model/issue';
import { say, type Io } from '../terminal/io';
import type { IssueGroup } from './issueGroups';

const heads = {
  error: 'report.asideHead',
  warning: 'report.keptHead',
  note: 'report.notesHead',
} as const satisfies { readonly [Of in Severity]: string };

/**
 * Prints groups of issues, under one heading per severity: the text of the first issue, how many there are,
 * and the positions of the first few.
 */
export async function tellGroups(io: Io, groups: readonly IssueGroup[], t: Translator): Promise<void> {
  for (const severity of ['error', 'warning', 'note'] as const) {
    const of = groups.filter((group) => group.severity === severity);
    if (of.length > 0) await say(io, `  ${t(heads[severity])}`);
    for (const { count, first } of of) {
      const [one] = first;
      if (!one) continue;
      await say(io, `    ${t('cli.times', { count })} ${issueText(one, t)}`);
      const rows = first.filter(({ row }) => row > 0).map((issue) => placeOf(issue, t));
      const more = count > first.length ? ' …' : '';
      if (rows.length > 0) await say(io, `      ${rows.join(', ')}${more}`);
    }
  }
}

/** Formats an issue's position, `row 12`; with the name of its list unless that is the events. */
function placeOf({ list, row, line }: Issue, t: Translator): string {
  if (line !== undefined) return t('cli.line', { line: String(line) });
  return list === undefined || list === 'events'
    ? t('cli.row', { row: String(row) })
    : t('cli.rowOf', { list, row: String(row) });
}

/** Converts groups of issues to values for JSON output. */
export function groupsForJson(groups: readonly IssueGroup[], t: Translator): readonly object[] {
  return groups.map(({ severity, code, count, first }) => ({
    severity,
    code,
    count,
    first: first.map(({ severity: _severity, code: _code, ...about }, index) => ({
      ...about,
      text: issueText(first[index] as Issue, t),
    })),
  }));
}
