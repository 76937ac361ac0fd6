/** The parts of the sentence that says what is shown. */
export const shown = {
  'shown.events': { one: '{shown} of {count} event', other: '{shown} of {count} events' },
  'shown.claims': { one: '{shown} of {count} claim', other: '{shown} of {count} claims' },
  'shown.text': 'search “{text}”',
  'shown.actor': 'actor: {names}',
  'shown.place': 'place: {names}',
  'shown.status': 'status: {names}',
  'shown.categories': { one: '{count} category', other: '{count} categories' },
  'shown.actors': { one: '{count} actor', other: '{count} actors' },
  'shown.places': { one: '{count} place', other: '{count} places' },
  'shown.statuses': { one: '{count} status', other: '{count} statuses' },
  'shown.area': 'only an area of the map',
  'shown.areaFull': 'only the area {west} to {east} longitude, {south} to {north} latitude',
  'shown.certainly': 'certain dates only',
  'shown.totals': 'running totals are not narrowed',
  'shown.known': 'as known on {date}',
  'shown.rounded': 'coordinates rounded',
} as const;
