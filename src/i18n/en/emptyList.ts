/** Messages of a list without events. */
export const emptyList = {
  'list.empty': 'No event matches these filters',
  'list.emptyWithout': {
    one: 'Without “{filter}” there is {count} event.',
    other: 'Without “{filter}” there are {count} events.',
  },
  'list.lift': 'Lift “{filter}”',
  'list.everything': 'Show everything',
  'matches.none': 'No event for “{text}”. Did you mean:',
  'matches.wordless': 'There is nothing to search for in “{text}”: a search takes letters and digits.',
  'matches.nearest': '{name} ({count})',
} as const;
