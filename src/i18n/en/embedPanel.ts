export const embedPanel = {
  'embed.list': { one: 'List of the {count} event', other: 'List of the {count} events' },
  'embed.thisEvent': 'Read this event here',
} as const;
