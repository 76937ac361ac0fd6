/** The messages of what was typed and can't be taken as it stands, or moves something else. */
const typed = {
  'typed.unfinished': 'That was not a whole date.',
  'typed.early': '{date} lies before the data, which begin on {first}.',
  'typed.late': '{date} lies after the data, which end on {last}.',
  'typed.from.kept': 'The days shown still begin on {date}.',
  'typed.to.kept': 'The days shown still end on {date}.',
  'typed.from.moved': 'The last day has moved along, to {date}: the days shown can’t end before they begin.',
  'typed.to.moved': 'The first day has moved along, to {date}: the days shown can’t begin after they end.',
  'known.day': 'Day',
  'known.stand': 'Show that evening',
  'matches.none': 'No event for “{text}”. Did you mean:',
  'matches.wordless': 'There is nothing to search for in “{text}”: a search takes letters and digits.',
  'matches.otherScript':
    'Nothing in the data is written like “{text}”, nor sounds like it. Latin letters may find more.',
  'matches.nearest': '{name} ({count})',
} as const;

export default typed;
