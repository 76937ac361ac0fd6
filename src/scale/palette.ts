import type { ownLight } from '../theme/ownColors';
import { drawnDark, drawnLight } from '../theme/tokens';
import type { Hue } from './categoryLooks';

/** Colours for drawing on canvases; style sheets get the same colours from `theme/tokens.ts`. */
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
  /** Colours of category families, and of categories without a family. */
  readonly family: { readonly [hue in Hue]: string };
  readonly mark: string;
  readonly markInk: string;
  readonly focus: string;
  readonly hatch: string;
  /** Colour and opacity (from 0 to 1) of territory held by a side on a day. */
  readonly held: string;
  readonly heldAlpha: number;
};

// Colours of categories without a family are added by `addHues`; nothing uses them before.
export const light = drawnLight as Palette;
export const dark = drawnDark as Palette;

/** Adds to both palettes the colours of categories without a family, which few datasets have. */
export function addHues(ofLight: typeof ownLight, ofDark: typeof ownLight): void {
  Object.assign(light.family, ofLight);
  Object.assign(dark.family, ofDark);
}
