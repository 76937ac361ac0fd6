export const known = {
  'known.title': 'As known on {date}.',
  'known.told': {
    one: '{count} event of {whole} was known that evening; statuses, texts and figures as they stood.',
    other: '{count} of {whole} events were known that evening; statuses, texts and figures as they stood.',
  },
  'known.shade': 'Not yet known on the evening of {date}',
  'known.shadeCount': {
    one: '{count} event was reported later',
    other: '{count} events were reported later',
  },
} as const;
