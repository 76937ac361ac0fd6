import { basePanes, elementPanes, eventPanes } from './panes';

/**
 * The order in which things cover each other, from below, as `z-index`: style sheets name a layer as `--z-` and its
 * name. Up to `topCard` they stand within a view, from there to `zoomBox` within the map, the others over the page.
 */
export const layers = {
  ground: 0,
  raised: 1,
  active: 2,
  popover: 3,
  keyArea: 4,
  card: 5,
  topCard: 6,
  mapCanvas: 100,
  ...basePanes,
  mapPane: 400,
  ...eventPanes,
  ...elementPanes,
  zoomBox: 800,
  sheet: 1100,
  menu: 1200,
  hint: 1300,
  loading: 1500,
  cover: 2000,
  failed: 3000,
} as const;
