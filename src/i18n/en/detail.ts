export const detail = {
  'detail.name': 'Event',
} as const;
