export const figures = {
  'detail.asOf': 'as it stood on {date}',
  'detail.asOfSpan': 'for {date}',
  'detail.figure.exact': '{low}',
  'detail.figure.range': '{low}–{high}',
  'detail.figure.atLeast': '{low}+',
  'detail.figure.atMost': 'up to {high}',
  'detail.figure.about': 'about {figure}',
  'detail.figure.none': 'no figure',
  'detail.notDisclosed': 'not disclosed',
} as const;
