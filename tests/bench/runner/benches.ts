/** One way of doing a bench's work: a page of its own. */
export type Contestant = {
  readonly name: string;
  /** A file in `pages/contestants`. */
  readonly page: string;
  readonly mode?: string;
  /** Most events that it is asked for; where a move takes seconds, more would say nothing new. */
  readonly mostEvents?: number;
  /** Moves measured in a run. Default: the bench's. */
  readonly samples?: number;
};

/** What the issue asks of a bench at a size: a least ratio, or a most of it. */
export type Target = {
  readonly peer: string;
  readonly n: number;
  readonly of: 'ratio' | 'timesFloor' | 'bytesPerEvent';
  readonly is: 'at least' | 'at most';
  readonly must: number;
  readonly goal: number;
};

export type Bench = {
  readonly name: string;
  /** How it is measured: by the page, by weighing the page, or from navigation. */
  readonly kind: 'moves' | 'load' | 'export' | 'memory' | 'start';
  readonly sizes: readonly number[];
  readonly ours: Contestant;
  readonly peers: readonly Contestant[];
  readonly samples: number;
  readonly targets: readonly Target[];
};

const k = 1000;
const all = [k, 10 * k, 100 * k, 1000 * k];

function atLeast(peer: string, n: number, must: number, goal: number): Target {
  return { peer, n, of: 'ratio', is: 'at least', must, goal };
}

function atMost(peer: string, n: number, must: number, goal: number, of: Target['of'] = 'ratio'): Target {
  return { peer, n, of, is: 'at most', must, goal };
}

function filters(mode: string): Contestant {
  return { name: 'ours', page: 'filters', mode };
}

function crossfilter(mode: string): Contestant {
  return { name: 'crossfilter2', page: 'filters-crossfilter', mode };
}

function loading(mode: 'json' | 'csv' | 'geojson', parser: string, sizes = all): Omit<Bench, 'name'> {
  return {
    kind: 'load',
    sizes,
    ours: { name: 'ours', page: 'load', mode },
    peers: [{ name: parser, page: 'load-parse', mode }],
    samples: 1,
    targets: [10 * k, 100 * k, 1000 * k].map((n) => atMost(parser, n, 1.5, 1.2)),
  };
}

function exporting(mode: 'json' | 'csv', serialiser: string): Omit<Bench, 'name'> {
  return {
    kind: 'export',
    sizes: [100 * k, 1000 * k],
    ours: { name: 'ours', page: 'export', mode },
    peers: [{ name: serialiser, page: 'export-plain', mode }],
    samples: 1,
    targets: [],
  };
}

function linked(mode: 'glyphs' | 'density', sizes: readonly number[]): Omit<Bench, 'name'> {
  return {
    kind: 'moves',
    sizes,
    ours: { name: 'ours', page: 'linked', mode },
    peers: [],
    samples: 60,
    targets: [atMost('floor', 100 * k, 9, 5, 'timesFloor'), atMost('floor', 1000 * k, 6, 4, 'timesFloor')],
  };
}

const svg = 'react-leaflet SVG';
const canvas = 'react-leaflet canvas';
const circles = 'L.circleMarker canvas';

/** The benches of the issue, in its order. */
export const benches: readonly Bench[] = [
  {
    name: 'filter-brush',
    kind: 'moves',
    sizes: all,
    ours: filters('brush'),
    peers: [crossfilter('brush'), { name: 'Array.filter', page: 'filters-arrays', samples: 60 }],
    samples: 300,
    targets: [atLeast('crossfilter2', 100 * k, 20, 50), atLeast('Array.filter', 100 * k, 20, 50)],
  },
  ...['pan', 'category'].map((mode): Bench => ({
    name: `filter-${mode}`,
    kind: 'moves',
    sizes: all,
    ours: filters(mode),
    peers: [crossfilter(mode)],
    samples: 300,
    targets: [atLeast('crossfilter2', 100 * k, 3, 8)],
  })),
  { name: 'linked-move glyphs', ...linked('glyphs', all) },
  { name: 'linked-move density', ...linked('density', all.slice(1)) },
  {
    name: 'map-filter',
    kind: 'moves',
    sizes: [k, 10 * k, 100 * k],
    ours: { name: 'ours', page: 'map' },
    peers: [
      { name: svg, page: 'map-react-leaflet', mode: 'svg', samples: 6 },
      { name: canvas, page: 'map-react-leaflet', mode: 'canvas', samples: 10 },
      { name: circles, page: 'map-leaflet', samples: 20 },
    ],
    samples: 40,
    targets: [
      atLeast(svg, 100 * k, 40, 80),
      atLeast(canvas, 100 * k, 30, 60),
      atLeast(circles, 100 * k, 10, 20),
    ],
  },
  {
    name: 'timeline-brush',
    kind: 'moves',
    sizes: [10 * k, 100 * k],
    ours: { name: 'ours', page: 'timeline', mode: 'brush' },
    peers: [
      { name: 'd3 join in SVG', page: 'timeline-d3', samples: 8 },
      { name: 'vis-timeline', page: 'timeline-vis', mostEvents: 10 * k, samples: 8 },
    ],
    samples: 40,
    targets: [atLeast('d3 join in SVG', 100 * k, 100, 200), atLeast('vis-timeline', 10 * k, 50, 100)],
  },
  {
    name: 'timeline-first-draw',
    kind: 'moves',
    sizes: [k],
    ours: { name: 'ours', page: 'timeline', mode: 'first' },
    peers: [{ name: 'TimelineJS3', page: 'timeline-timelinejs', mostEvents: 10 * k }],
    samples: 1,
    targets: [atLeast('TimelineJS3', k, 40, 80)],
  },
  { name: 'load-json', ...loading('json', 'JSON.parse') },
  { name: 'load-csv', ...loading('csv', 'csvParseRows') },
  { name: 'load-geojson', ...loading('geojson', 'JSON.parse', [100 * k, 1000 * k]) },
  { name: 'export-json', ...exporting('json', 'JSON.stringify') },
  { name: 'export-csv', ...exporting('csv', 'csvFormatRows') },
  {
    name: 'memory',
    kind: 'memory',
    sizes: [10 * k, 100 * k, 1000 * k],
    ours: { name: 'ours', page: 'memory' },
    peers: [],
    samples: 1,
    targets: [100 * k, 1000 * k].map((n) => atMost('', n, 120, 60, 'bytesPerEvent')),
  },
  ...(
    [
      ['start', 'app/'],
      ['start embed', 'app/?embed'],
    ] as const
  ).map(([name, page]): Bench => ({
    name,
    kind: 'start',
    sizes: [0],
    ours: { name: 'ours', page },
    peers: [{ name: 'empty React + Leaflet page', page: 'pages/empty.html' }],
    samples: 1,
    targets: [atMost('empty React + Leaflet page', 0, 1.6, 1.3)],
  })),
];
