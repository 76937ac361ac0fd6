export const list = {
  'list.name': 'Events',
  'list.saidIn': 'said {at}',
  'list.at': 'in {place}',
  'list.knownOn': 'Known on',
  'list.keys': 'Arrow keys move through the events, Enter opens one.',
} as const;
