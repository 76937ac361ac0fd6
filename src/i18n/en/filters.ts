export const filters = {
  'filters.name': 'Filters',
} as const;
