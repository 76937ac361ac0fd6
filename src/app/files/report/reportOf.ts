import type { Issue, IssueCode, Severity } from '../../../model/issue';
import type { OddKind } from '../../../table/oddities';
import type { Loaded } from '../../../state/session/loaded';

/** Remarks of one kind on a file: how many there are, and the first of them. */
export type ReportLine = {
  readonly code: IssueCode;
  readonly severity: Severity;
  readonly count: number;
  /** First remarks of this kind, at least one. */
  readonly issues: readonly Issue[];
  /** Ids of the events that the remarks are about, as far as they are known. */
  readonly ids: ReadonlySet<string>;
};

/** Suspicious events of one kind, found in the rows of a table. Severity by default: a warning. */
export type FoundKind = Omit<OddKind, 'rows'> & Pick<ReportLine, 'ids'> & { readonly severity?: Severity };

/**
 * Report on a file that was read: numbers of rows shown and left out (`aside`), names of unused columns, and
 * the remarks by kind, the most numerous first: `setAside` on rows left out, `kept` on rows that are shown.
 */
export type Report = {
  readonly shown: number;
  readonly aside: number;
  readonly setAside: readonly ReportLine[];
  readonly kept: readonly ReportLine[];
  readonly notes: readonly ReportLine[];
  readonly unused: readonly string[];
  /** Whether all rows have been searched for what looks wrong; before, `kept` is not complete. */
  readonly checked: boolean;
};

/** Counts the remarks on rows that are shown nevertheless. */
export function keptCount({ kept }: Report): number {
  return kept.reduce((sum, { count }) => sum + count, 0);
}

/** Builds the report on a file from the issues found while reading it and what was found in its rows since. */
export function reportOf(
  { issues, issueCounts, setAside }: Pick<Loaded['table'], 'issues' | 'issueCounts' | 'setAside'>,
  shown: number,
  { kinds, done }: { readonly kinds: readonly FoundKind[]; readonly done: boolean } = {
    kinds: [],
    done: true,
  },
): Report {
  const found = issueCounts.map(({ severity, code, count }): ReportLine => {
    const told = issues.filter((issue) => issue.severity === severity && issue.code === code);
    const ids = told.filter(({ list }) => list === 'events').flatMap(({ id }) => id ?? []);
    return { severity, code, count, issues: told, ids: new Set(severity === 'warning' ? ids : []) };
  });
  const lines = [...found, ...kinds.map((kind): ReportLine => ({ severity: 'warning', ...kind }))].sort(
    (a, b) => b.count - a.count,
  );
  const of = (severity: Severity) =>
    lines.filter((line) => line.severity === severity && line.code !== 'columns-unread');
  const unread = lines.find(({ code }) => code === 'columns-unread')?.issues[0]?.value ?? '';
  return {
    shown,
    aside: setAside,
    setAside: of('error'),
    kept: of('warning'),
    notes: of('note'),
    unused: unread.split(', ').filter((name) => name !== ''),
    checked: done,
  };
}
