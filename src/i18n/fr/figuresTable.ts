import type { figuresTable as english } from '../en/figuresTable';
import type { Translation } from '../message';

export const figuresTable: Translation<typeof english> = {
  'claims.notDisclosedBy': '{claimant}',
  'claims.notDisclosedByUntil': '{claimant}, jusqu’au {date}',
  'claims.roleOf': '{role} :',
  'claims.neverAdded': 'jamais additionnés',
  'claims.whole.all': '{figure} morts, toutes parties confondues',
  'claims.whole.civilian': '{figure} civils',
  'claims.whole.civilianAlone': '{figure} civils morts, toutes parties confondues',
  'claims.row.military': 'Militaires',
  'claims.row.civilian': 'Civils',
  'claims.withWounded': 'avec blessés ; {by}',
};
