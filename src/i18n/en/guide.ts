export const guide = {
  'guide.namesSetting': 'Names',
  'guide.namesChoice': 'Names: {names}',
  'guide.names.both': 'both',
  'guide.names.reader': 'English use',
  'guide.namesShort.both': 'both',
  'guide.namesShort.reader': 'English',
  'guide.show': 'View',
  'guide.show.map': 'Map',
  'guide.show.claims': 'Claims',
  'guide.show.table': 'Table',
} as const;
