/**
 * The parts of d3 that the app uses; `vite.config.ts` puts them in the place of `d3`. Where all is one file,
 * d3-transition would come along otherwise, since it changes d3-selection when it is loaded.
 */
export { ticks } from 'd3-array';
export { packEnclose, packSiblings } from 'd3-hierarchy';
export { polygonContains } from 'd3-polygon';
export { quadtree } from 'd3-quadtree';
