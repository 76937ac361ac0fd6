import type { Family } from '../model/dataset';
import { drawnDark, drawnLight } from '../theme/tokens';

/** Colours that canvases draw with; style sheets get the same from `theme/tokens.ts`. */
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
  /** Colour and opacity of territory held on a day. */
  readonly held: string;
  readonly heldAlpha: number;
};

export const light: Palette = drawnLight;
export const dark: Palette = drawnDark;
