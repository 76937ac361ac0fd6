export const embed = {
  'embed.openFull': 'Open full view',
  'embed.openEvent': 'Open this event',
  'embed.newTab': '(opens in a new tab)',
  'embed.reset': 'Reset',
  'embed.source': 'Dataset {id}, version {version}, {licence}',
} as const;
