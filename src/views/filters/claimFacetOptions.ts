import { claimantRoles, peopleCounted } from '../../model/claim';
import type { ClaimFacetName } from '../../model/claimFacets';
import type { Dictionaries } from '../../model/dataset';

export type ClaimOption = { readonly id: string; readonly label: string; readonly count: number };

/**
 * Lists the options of a claim facet: claimants by count, then name; those of other facets in the order of the
 * dataset or format. Options without claims are omitted unless ticked.
 */
export function claimFacetOptions(
  facet: ClaimFacetName,
  dictionaries: Pick<Dictionaries, 'sides' | 'measures' | 'actors'>,
  counted: readonly { readonly id: string; readonly count: number }[],
  ticked: readonly string[],
  label: (id: string) => string,
): readonly ClaimOption[] {
  const counts = new Map(counted.map(({ id, count }) => [id, count]));
  const options = [...new Set([...orderOf(facet, dictionaries), ...counts.keys(), ...ticked])]
    .map((id) => ({ id, label: label(id), count: counts.get(id) ?? 0 }))
    .filter(({ id, count }) => count > 0 || ticked.includes(id));
  if (facet === 'claimant') options.sort((a, b) => b.count - a.count || a.label.localeCompare(b.label));
  return options;
}

function orderOf(
  facet: ClaimFacetName,
  { sides, measures }: Pick<Dictionaries, 'sides' | 'measures'>,
): readonly string[] {
  if (facet === 'people') return peopleCounted;
  if (facet === 'voice') return claimantRoles;
  if (facet === 'claimant') return [];
  return (facet === 'side' ? sides : measures).map(({ id }) => id);
}
