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

/** Writes groups of issues under a heading each severity: the first's text, how many, and where the first ones are. */
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

/** Where an issue is: `row 12`, in lists other than the events' with the list's name. */
function placeOf({ list, row, line }: Issue, t: Translator): string {
  if (line !== undefined) return t('cli.line', { line: String(line) });
  return list === undefined || list === 'events'
    ? t('cli.row', { row: String(row) })
    : t('cli.rowOf', { list, row: String(row) });
}

/** Groups of issues for a program. */
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
