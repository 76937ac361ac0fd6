export const update = {
  'update.there': 'A new version of this page is there.',
  'update.reload': 'Reload',
} as const;
