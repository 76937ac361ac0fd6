import { shown, type Issue } from '../model/issue';
import type { LoadResult } from './loading';

/**
 * Returns issues in place of a question about a table's unidentified columns, for a page that can't ask the
 * user.
 */
export function issuesOfAsked({ columns, issues }: Extract<LoadResult, { kind: 'asks' }>): readonly Issue[] {
  const value = shown(columns.head.columns.join(', '), 300);
  return [...issues, { severity: 'error', code: 'columns-unclear', row: columns.layout.headings, value }];
}
