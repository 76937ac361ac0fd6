import type { Translator } from '../../i18n/translator';
import type { NamingConvention } from '../../model/conflictMap';
import { claimFacetNames } from '../../model/claimFacets';
import type { Loaded } from '../../state/session/loaded';
import type { View } from '../../state/view/view';
import { claimOptionLabel } from '../../i18n/claimOptionLabel';
import type { ActiveClause } from '../../i18n/clauseLabel';

/** Lists the active filters on claims with their labels, one entry per ticked option. */
export function activeClaimClauses(
  view: View,
  loaded: Pick<Loaded, 'table'>,
  t: Translator,
  conventions: readonly NamingConvention[],
): readonly Omit<ActiveClause, 'clause'>[] {
  const naming = { language: t.language, names: view.names, conventions };
  return claimFacetNames.flatMap((facet) => {
    const ids: readonly string[] = view[facet];
    return ids.map((id) => ({
      key: `${facet}:${id}`,
      label: claimOptionLabel(facet, id, loaded.table.dictionaries, t, naming),
      lifted: { [facet]: ids.filter((other) => other !== id) },
    }));
  });
}
