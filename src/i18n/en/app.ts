export const app = {
  'app.name': 'Conflict Timeline',
} as const;
