export const embed = {
  'embed.openFull': 'Open full view',
  'embed.openEvent': 'Open this event',
  'embed.newTab': '(opens in a new tab)',
  'embed.reset': 'Reset',
  'embed.source': 'Dataset {id}, version {version}, {licence}',
  'gesture.ctrl': 'Hold Ctrl and scroll to zoom',
  'gesture.command': 'Hold ⌘ and scroll to zoom',
  'gesture.fingers': 'Move the map with two fingers, or tap it first',
} as const;
