/** Messages of the controls of the two clocks. */
export const clocks = {
  'timeline.fromDate': 'From date',
  'timeline.toDate': 'To date',
  'timeline.happened': 'Happened',
  'timeline.span': 'Time shown',
  'timeline.day': 'Day',
  'timeline.week': 'Week',
  'timeline.period': 'Period',
  'timeline.all': 'All',
  'known.clock': 'As known on',
  'known.today': 'today',
  'known.hint': 'Hides what was reported later than this day',
  'known.scale': '{from} – {to} {step}, then today',
  'known.choose': 'Choose the day',
  'known.more': 'More on the two clocks',
} as const;
