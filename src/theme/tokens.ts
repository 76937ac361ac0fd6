/*
 * The folder of this file is the one source of what style sheets and scripts must agree on: colours, sizes of text and
 * spaces here, breakpoints and the order of layers beside it. Scripts import it; style sheets get it through
 * styleTokens.ts when they are built. Lengths are in px.
 */

/** Colours of the light theme for canvases and style sheets. Paper is printed in the light theme. */
export const drawnLight = {
  paper: '#f8f6f0',
  surface: '#fffefb',
  land: '#f4f1e8',
  water: '#d3e0e5',
  waterLine: '#9dbac7',
  rule: '#ddd8cb',
  rule2: '#b9b3a3',
  edge: '#8e8879',
  border: '#77706a',
  admin: '#cfc7b6',
  ink: '#1b1d20',
  ink2: '#484c51',
  ink3: '#666a6e',
  sideA: '#5e3c99',
  sideZ: '#b35806',
  family: { force: '#1b1d20', ground: '#3f6b2a', human: '#97124a', talks: '#1a6688', public: '#7d7668' },
  mark: '#ffd95a',
  markInk: '#1b1d20',
  focus: '#0b57d0',
  hatch: '#8b867a',
  /** Colour and opacity (from 0 to 1) of territory held by a side on a day. */
  held: '#55626e',
  heldAlpha: 0.15,
};

export const drawnDark = {
  paper: '#14171a',
  surface: '#1b1f23',
  land: '#22262a',
  water: '#12202a',
  waterLine: '#3b5a6b',
  rule: '#333a41',
  rule2: '#5a636c',
  edge: '#727b84',
  border: '#8d8780',
  admin: '#3b4046',
  ink: '#efece5',
  ink2: '#c3c3be',
  ink3: '#9a9d9e',
  sideA: '#c4b1f0',
  sideZ: '#f0a352',
  family: { force: '#f4f1ea', ground: '#9cc777', human: '#ff8fae', talks: '#52a9c7', public: '#8f897d' },
  mark: '#ffd95a',
  markInk: '#1b1d20',
  focus: '#8ab4f8',
  hatch: '#7f868c',
  /** Colour and opacity (from 0 to 1) of territory held by a side on a day. */
  held: '#92a6b8',
  heldAlpha: 0.2,
};

/** Colours and shadows of the light theme for style sheets only. */
export const pageLight = {
  markRow: '#fff3c4',
  inv: '#1b1d20',
  invInk: '#f8f6f0',
  invInk2: '#c9c6bd',
  shadow: '0 6px 24px rgb(40 34 20 / 18%)',
};

export const pageDark = {
  markRow: '#3d3717',
  inv: '#3d3717',
  invInk: '#f6f0dc',
  invInk2: '#d3cbb0',
  shadow: '0 6px 24px rgb(0 0 0 / 50%)',
};

/** Shadows and translucent backdrops that are the same in both themes, for style sheets only. */
export const veils = {
  sheetShadow: '0 -4px 16px rgb(40 34 20 / 18%)',
  backdrop: 'rgb(20 20 20 / 45%)',
};

/** Font sizes in px. Canvases draw with the first five too. */
export const textPx = {
  note: 11,
  small: 12,
  body: 13,
  lead: 14,
  head: 15,
  title: 16,
  large: 18,
  top: 20,
  page: 28,
};

/** Allowed lengths of gaps, paddings and margins, in px. */
export const spacesPx = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 14, 16, 18, 20, 24];
