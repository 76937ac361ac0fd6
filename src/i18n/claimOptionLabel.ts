import { byId } from '../model/byId';
import { claimantRoles, peopleCounted } from '../model/claim';
import type { ClaimFacetName } from '../model/claimFacets';
import type { Dictionaries } from '../model/dataset';
import { textIn } from '../model/text';
import { actorName, type Naming } from './placeName';
import type { Translator } from './translator';

/** Returns the label of an option of a claim facet (side, people, measure, claimant or role), by its id. */
export function claimOptionLabel(
  facet: ClaimFacetName,
  id: string,
  { sides, measures, actors }: Pick<Dictionaries, 'sides' | 'measures' | 'actors'>,
  t: Translator,
  naming: Naming,
): string {
  const unknown = () => t('filters.unknown', { id });
  if (facet === 'people') {
    const people = peopleCounted.find((one) => one === id);
    return people ? t(`claims.people.${people}`) : unknown();
  }
  if (facet === 'voice') {
    const role = claimantRoles.find((one) => one === id);
    return role ? t(`claims.role.${role}`) : unknown();
  }
  if (facet === 'claimant') {
    const actor = byId(actors, id);
    return actor ? actorName(actor, naming) : unknown();
  }
  if (facet === 'side' && id === 'all') return t('claims.allSides');
  const found = byId(facet === 'side' ? sides : measures, id);
  return found ? textIn(found.title, t.language) : unknown();
}
