/**
 * Settings and transform of a 2D canvas context that `save` and `restore` keep, as far as the views use them.
 */
export type CanvasState = {
  fillStyle: string | CanvasPattern;
  strokeStyle: string | CanvasPattern;
  lineWidth: number;
  lineCap: string;
  lineJoin: string;
  globalAlpha: number;
  font: string;
  textAlign: string;
  textBaseline: string;
  letterSpacing: string;
  dash: readonly number[];
  /** Transform of the context: scale factor and shift in px, never a rotation. */
  zoom: number;
  dx: number;
  dy: number;
  /** Number of clips set since the last `save`. */
  clips: number;
};

/** Drawing state of a new 2D canvas context. */
export const initialState: CanvasState = {
  fillStyle: '#000',
  strokeStyle: '#000',
  lineWidth: 1,
  lineCap: 'butt',
  lineJoin: 'miter',
  globalAlpha: 1,
  font: '10px sans-serif',
  textAlign: 'start',
  textBaseline: 'alphabetic',
  letterSpacing: '0px',
  dash: [],
  zoom: 1,
  dx: 0,
  dy: 0,
  clips: 0,
};

/** Names of the drawing-state properties of a 2D canvas context. */
export const stateSettings = [
  'fillStyle',
  'strokeStyle',
  'lineWidth',
  'lineCap',
  'lineJoin',
  'globalAlpha',
  'font',
  'textAlign',
  'textBaseline',
  'letterSpacing',
] as const satisfies readonly (keyof CanvasState)[];
