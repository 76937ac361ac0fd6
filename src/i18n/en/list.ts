export const list = {
  'list.name': 'Events',
} as const;
