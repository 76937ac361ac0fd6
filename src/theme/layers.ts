import { basePanes, elementPanes, eventPanes } from './panes';

/**
 * Stacking order (`z-index`) from bottom to top; style sheets use `--z-` and the name. Layers up to `topCard`
 * are within a view, those up to `zoomBox` within the map, all others over the page.
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
