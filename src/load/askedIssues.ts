import { shown, type Issue } from '../model/issue';
import type { LoadResult } from './loading';

/** Issues of a table whose columns nobody has explained, for a page that can't ask. */
export function issuesOfAsked({ columns, issues }: Extract<LoadResult, { kind: 'asks' }>): readonly Issue[] {
  const value = shown(columns.head.columns.join(', '), 300);
  return [...issues, { severity: 'error', code: 'columns-unclear', row: columns.layout.headings, value }];
}
