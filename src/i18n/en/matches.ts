export const matches = {
  'matches.why': 'matches: {found}',
  'matches.in.title': '“{words}” (title in another language)',
  'matches.in.place': '{words} (place)',
  'matches.in.actor': '{words} (actor)',
  'matches.in.category': '{words} (category)',
  'matches.in.summary': '“{words}” (summary)',
  'matches.in.position': '“{words}” (position)',
  'matches.in.update': '“{words}” (update)',
  'matches.none': 'No event for “{text}”. Did you mean:',
  'matches.wordless': 'There is nothing to search for in “{text}”: a search takes letters and digits.',
  'matches.nearest': '{name} ({count})',
} as const;
