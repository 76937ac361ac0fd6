/** Messages of counts that several groups use. */
export const counts = {
  'count.events': { one: '{count} event', other: '{count} events' },
  'count.eventsOf': { one: '{shown} of {count} event', other: '{shown} of {count} events' },
  'count.claimsOf': { one: '{shown} of {count} claim', other: '{shown} of {count} claims' },
} as const;
