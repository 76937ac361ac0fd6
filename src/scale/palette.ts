import type { Family } from '../model/dataset';

/** Colours that canvases draw with, by theme; `app/theme.css` holds the same values for the page. */
export type Palette = {
  readonly paper: string;
  readonly surface: string;
  readonly land: string;
  readonly water: string;
  readonly waterLine: string;
  readonly rule: string;
  readonly rule2: string;
  readonly edge: string;
  readonly border: string;
  readonly admin: string;
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly sideA: string;
  readonly sideZ: string;
  readonly family: { readonly [family in Family]: string };
  readonly mark: string;
  readonly markInk: string;
  readonly focus: string;
  readonly hatch: string;
  /** Ink of the ground that was held on a day, and its opacity. */
  readonly held: string;
  readonly heldAlpha: number;
};

export const light: Palette = {
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
  held: '#55626e',
  heldAlpha: 0.15,
};

export const dark: Palette = {
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
  held: '#92a6b8',
  heldAlpha: 0.2,
};
