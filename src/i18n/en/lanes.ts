export const lanes = {
  'timeline.more': {
    one: '{count} more on {day}: {lane}. Show this day in the list',
    other: '{count} more on {day}: {lane}. Show this day in the list',
  },
  'timeline.lanesFiltered': 'filtered: {count} of {whole}',
  'timeline.lanesHidden': '(n) hidden',
} as const;
