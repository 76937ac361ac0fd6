/** Placeholder source for an event of which only the day of report is given. */
export const unnamedSource = {
  id: 'source-not-stated',
  title: { en: 'Source not stated', fr: 'Source non précisée' },
  support: 'not-stated',
} as const;
