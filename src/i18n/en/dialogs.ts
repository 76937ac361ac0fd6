import type { Message } from '../message';

/** The messages of the filters' dialog, and of the guide beside the marks. */
const dialogs = {
  'dialog.showEvents': { one: 'Show {count} event', other: 'Show {count} events' },
  'dialog.showClaims': { one: 'Show {count} claim', other: 'Show {count} claims' },
  'guide.keys': 'By keyboard',
  'guide.keysText':
    'Tab goes from part to part; the list, the map and each handle are one stop. In the list, arrows, Page Up, Page Down, Home and End go from event to event, and Enter opens one. On the map, arrows move it, plus and minus zoom. On a handle of the timeline or the knob of a clock, arrows move a day, Page Up and Page Down more. Escape closes what opened last, an event too. Ctrl+K, on a Mac also ⌘K, leads to the search. No letter alone is a shortcut, so that speech input sets nothing off.',
} as const satisfies { readonly [key: string]: Message };

export default dialogs;
