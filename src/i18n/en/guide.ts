export const guide = {
  'guide.name': 'How to read',
  'guide.claims': 'Figures are claims',
  'guide.claimsText':
    'A casualty figure is somebody’s claim: who says it, of whom, as of which day. Claims that conflict stand side by side, and none is added to another. A filled dot is a side’s count of its own people, a ring its adversary’s count of them, a square a third party’s. What a side did not disclose is a hatched gap, never zero.',
  'guide.clocks': 'Two clocks',
  'guide.clocksText':
    'An event has a day on which it happened and a day on which it became known. “As known on” hides everything that was reported after an evening: events, denials, later findings and figures. Where nobody checked the day of the report, it says “assumed”. “Certain dates only” leaves out what may have happened outside the days shown.',
  'guide.names': 'Names',
  'guide.namesText':
    'Many places have two names in use. The page shows both, in the alphabetical order of the names themselves, for no other reason. “Names” keeps one of them, in labels, not in the events’ texts. The search finds every name.',
  'guide.own': 'In this data: names, and who speaks',
  'guide.note': '{actor}: {note}',
  'guide.namesSetting': 'Names',
  'guide.namesChoice': 'Names: {names}',
  'guide.names.both': 'both',
  'guide.names.hy': 'Armenian use',
  'guide.names.az': 'Azerbaijani use',
  'guide.names.reader': 'English use',
  'guide.namesShort.both': 'both',
  'guide.namesShort.hy': 'Armenian',
  'guide.namesShort.az': 'Azerbaijani',
  'guide.namesShort.reader': 'English',
  'guide.show': 'View',
  'guide.show.map': 'Map',
  'guide.show.claims': 'Claims',
} as const;
