import type { LoadSource } from '../../../src/load/loading';

/** The app's own dataset, beside which its map lies: generated events take its place. */
export const ownSource: LoadSource = {
  url: new URL(import.meta.env.CONFLICT_DATASET, document.baseURI).href,
  own: true,
};
