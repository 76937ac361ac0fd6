export const list = {
  'list.name': 'Events',
  'list.at': 'in {place}',
} as const;
