import type { ownLight } from '../theme/ownColors';
import { drawnDark, drawnLight } from '../theme/tokens';
import type { Hue } from './categoryLooks';

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
  /** Colours of the families, and of categories without one. */
  readonly family: { readonly [hue in Hue]: string };
  readonly mark: string;
  readonly markInk: string;
  readonly focus: string;
  readonly hatch: string;
  /** Colour and opacity of territory held on a day. */
  readonly held: string;
  readonly heldAlpha: number;
};

// The colours of categories without a family come with their shapes; until then nothing has them.
export const light = drawnLight as Palette;
export const dark = drawnDark as Palette;

/** Adds the colours of categories without a family, which few datasets have. */
export function addHues(ofLight: typeof ownLight, ofDark: typeof ownLight): void {
  Object.assign(light.family, ofLight);
  Object.assign(dark.family, ofDark);
}
