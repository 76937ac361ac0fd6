import { sentenceCase } from '../../i18n/sentenceCase';
import type { Translator } from '../../i18n/translator';
import { byId } from '../../model/byId';
import type { Claim } from '../../model/claim';
import type { Dictionaries } from '../../model/dataset';
import { textIn } from '../../model/text';

/** Claims that count the same thing: people, side, measure, scope and place. */
export type ClaimGroup = {
  readonly key: string;
  readonly title: string;
  readonly scope: Claim['scope'];
  /** Index of the side in the dataset; −1 for all sides together. */
  readonly side: number;
  readonly claims: readonly Claim[];
};

/** Groups claims by what they count; groups with most claimants first. */
export function claimGroups(
  claims: readonly Claim[],
  dictionaries: Dictionaries,
  t: Translator,
): readonly ClaimGroup[] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = [claim.side, claim.people, claim.measure, claim.scope, claim.place ?? ''].join('|');
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  const made = [...groups].map(([key, [first, ...rest]]) => ({
    key,
    title: first ? groupTitle(first, dictionaries, t) : '',
    scope: first?.scope ?? 'incident',
    side: dictionaries.sides.findIndex((side) => side.id === first?.side),
    claims: first ? [first, ...rest] : [],
  }));
  return made.sort((a, b) => claimants(b.claims) - claimants(a.claims));
}

function claimants(claims: readonly Claim[]): number {
  return new Set(claims.map((claim) => claim.claimedBy)).size;
}

function groupTitle(claim: Claim, dictionaries: Dictionaries, t: Translator): string {
  const measure = byId(dictionaries.measures, claim.measure);
  const side = byId(dictionaries.sides, claim.side);
  const values = {
    people: t(`claims.people.${claim.people}`),
    measure: measure ? textIn(measure.title, t.language).toLocaleLowerCase(t.language) : claim.measure,
    side: side ? textIn(side.title, t.language) : claim.side,
  };
  return sentenceCase(
    t(
      `detail.claimGroup${claim.side === 'all' ? 'All' : ''}${claim.people === 'all' ? 'People' : ''}`,
      values,
    ),
    t.language,
  );
}
