/** The messages of the table of casualty figures, and of what the claims' views say beside them. */
export const figuresTable = {
  'claims.notDisclosedBy': 'by {claimant}',
  'claims.notDisclosedByUntil': 'by {claimant} until {date}',
  'claims.roleOf': '{role}:',
  'claims.neverAdded': 'never added up',
  'claims.whole.all': '{figure} dead on all sides',
  'claims.whole.civilian': '{figure} civilians',
  'claims.whole.civilianAlone': '{figure} civilians dead on all sides',
  'claims.row.military': 'Military',
  'claims.row.civilian': 'Civilian',
  'claims.withWounded': 'with wounded; {by}',
} as const;
