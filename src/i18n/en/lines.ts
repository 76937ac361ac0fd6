/** Messages of the lines of the list. */
export const lines = {
  'list.saidIn': 'said {at}',
  'list.knownOn': 'Known on',
  'list.keys': 'Arrow keys move through the events, Enter opens one.',
  'status.short.corroborated': 'corroborated',
} as const;
