export const map = {
  'map.name': 'Map',
} as const;
