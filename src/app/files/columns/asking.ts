import type { FoundColumns } from '../../../formats/recognise';
import { issuesOfAsked } from '../../../load/askedIssues';
import type { LoadResult, LoadSource } from '../../../load/loading';
import type { AppStore } from '../../../state/createAppStore';
import type { Loaded } from '../../../state/session/loaded';
import type { Asking } from '../../../state/session/loading';

/** Asks for the columns of a table that isn't understood without its reader; what is shown stays. */
export function ask(
  store: AppStore,
  columns: FoundColumns,
  about: Pick<Asking, 'name' | 'source' | 'address' | 'others' | 'joins'>,
): void {
  if (store.getState().view.panel === 'data') store.getState().change({ panel: 'list' }, 'replace');
  store.setState({ asking: { columns, ...about, source: withoutLink(about.source) } });
}

/** Asks for the columns of the table that is shown, as they were read. */
export function askAgain(store: AppStore, { columns, source, address }: Loaded): void {
  if (!columns || !source) return;
  const name = address.replace(/^file:/, '');
  const { mapping } = columns;
  store.setState({
    asking: { columns, name, source: withoutLink(source), address, mapping, others: 0 },
  });
}

/** Asks for the columns of the dataset that the page should have begun with; meanwhile it has none. */
export function askInstead(
  store: AppStore,
  result: Extract<LoadResult, { kind: 'asks' }>,
  from: Pick<Asking, 'source' | 'address'>,
): void {
  store.getState().setPhase({ kind: 'failed', issues: issuesOfAsked(result) });
  const name = from.address.split(/[?#]/)[0]?.split('/').at(-1) ?? '';
  ask(store, result.columns, { ...from, name, others: 0 });
}

/** What the reader says of the columns from now on, no link says. */
function withoutLink({ columns: _, ...source }: LoadSource): LoadSource {
  return source;
}
