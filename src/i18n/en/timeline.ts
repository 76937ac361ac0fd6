export const timeline = {
  'timeline.name': 'Timeline',
} as const;
