/** Messages of the phone's sheet, and of a scrolling page. */
export const layouts = {
  'sheet.name': 'Panel',
  'sheet.peek': 'lowered',
  'sheet.half': 'half open',
  'sheet.full': 'fully open',
  'jump.name': 'Parts of the page',
  'jump.days': 'Days',
} as const;
