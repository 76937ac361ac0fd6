export const known = {
  'known.name': 'As known on',
  'known.on': 'As known on {date}:',
  'known.events': { one: '{count} event was known,', other: '{count} events were known,' },
  'known.later': { one: '{count} came later.', other: '{count} came later.' },
  'known.slider': 'Day of knowledge',
  'known.reportedBy': 'Reported by',
  'known.end': 'Show everything',
  'known.start': 'As known on…',
  'known.lag': 'Lag until known',
  'known.notYet': 'This event was not known yet on {date}.',
} as const;
