const mapTools = {
  'map.elsewhere': {
    one: 'Le seul événement se trouve ailleurs.',
    other: 'Les {count} événements se trouvent ailleurs.',
  },
  'map.showThem': 'Les montrer',
} as const;

export default mapTools;
