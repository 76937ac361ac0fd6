const mapTools = {
  'map.elsewhere': { one: 'The {count} event lies elsewhere.', other: 'All {count} events lie elsewhere.' },
  'map.showThem': 'Show them',
} as const;

export default mapTools;
