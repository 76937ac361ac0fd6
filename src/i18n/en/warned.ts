export const warned = {
  'warned.graphic': 'Pages that this event links to may show the dead or the wounded.',
  'warned.other': 'Pages that this event links to come with a warning: {warning}.',
  'warned.show': 'Show the sources',
} as const;
