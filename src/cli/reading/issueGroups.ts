import type { Issue, IssueCode, Severity } from '../../model/issue';

/** Group of issues with the same code about the same field: their number, and the first few. */
export type IssueGroup = {
  readonly severity: Severity;
  readonly code: IssueCode;
  readonly count: number;
  /** First issues of the group: at least 1, at most `groupLimits.first`. */
  readonly first: readonly Issue[];
};

export const groupLimits = {
  first: 5 /* issues kept of a group */,
  groups: 1000 /* from which on a file's own names of fields make no more of them */,
};

/**
 * Creates a collector that groups issues: errors first, then warnings, then notes, each in order of first
 * occurrence.
 */
export function createIssueGroups(): {
  readonly add: (issue: Issue, times?: number) => void;
  readonly all: () => readonly IssueGroup[];
} {
  const groups = new Map<
    string,
    { -readonly [Name in keyof IssueGroup]: IssueGroup[Name] } & { first: Issue[] }
  >();
  return {
    add(issue, times = 1) {
      const { severity, code, list = '', field = '' } = issue;
      const kind = `${severity} ${code} ${list}`;
      const own = `${kind} ${field}`;
      const key = groups.has(own) || groups.size < groupLimits.groups ? own : kind;
      let group = groups.get(key);
      if (!group) groups.set(key, (group = { severity, code, count: 0, first: [] }));
      group.count += times;
      if (group.first.length < groupLimits.first) group.first.push(issue);
    },
    all: () => [...groups.values()].sort((a, b) => ranks[a.severity] - ranks[b.severity]),
  };
}

const ranks = { error: 0, warning: 1, note: 2 } as const satisfies { readonly [Of in Severity]: number };
