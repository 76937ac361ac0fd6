export const knownBanner = {
  'known.name': 'As known on',
  'known.dayShort': 'a day',
  'known.earlier': 'Back by a day',
  'known.onward': 'On by a day',
  'known.noEarlier': 'The data begins on this day',
  'known.noLater': 'The data ends on this day',
} as const;
