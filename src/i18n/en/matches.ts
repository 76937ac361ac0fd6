export const matches = {
  'matches.why': 'matches: {found}',
  'matches.in.title': '“{words}” (title in another language)',
  'matches.in.place': '{words} (place)',
  'matches.in.actor': '{words} (actor)',
  'matches.in.category': '{words} (category)',
  'matches.in.summary': '“{words}” (summary)',
  'matches.in.position': '“{words}” (position)',
  'matches.in.update': '“{words}” (update)',
} as const;
