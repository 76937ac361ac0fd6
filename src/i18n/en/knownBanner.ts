export const knownBanner = {
  'known.name': 'As known on',
  'known.dayShort': 'a day',
  'known.earlier': 'Back by a day',
  'known.onward': 'On by a day',
  'known.noEarlier': 'The data begins on this day',
  'known.noLater': 'The data ends on this day',
  'known.back': 'Back to today',
  'known.lag': 'Lag until known',
  'known.certainly': 'Certain dates only',
  'known.certainlyWhat': 'Leaves out what may have happened outside the days shown',
  'known.lagWhat': 'Draws a line to the day on which an event became known, where that day was checked',
} as const;
