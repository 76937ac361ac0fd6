import * as widths from './breakpoints';
import { layers } from './layers';
import { ownDark, ownLight } from './ownColors';
import * as tokens from './tokens';

type Values = { readonly [name: string]: string | number | Values };

/** What only canvases draw with. */
const ofCanvases = ['held', 'heldAlpha'];

/** CSS custom properties of each theme: the expansion of `@tokens light;` and so on. */
export const themeProperties: { readonly [theme: string]: ReadonlyMap<string, string> } = {
  light: new Map(propertiesOf({ ...tokens.drawnLight, ...tokens.pageLight })),
  dark: new Map(propertiesOf({ ...tokens.drawnDark, ...tokens.pageDark })),
  'own-light': new Map(propertiesOf(ownLight)),
  'own-dark': new Map(propertiesOf(ownDark)),
};

/** CSS custom properties that are the same in every theme: `--z-menu`, `--paper-dark`. */
export const constants: ReadonlyMap<string, string> = new Map([
  ...Object.entries(layers).map(([name, order]) => [`--z-${kebab(name)}`, String(order)] as const),
  ...Object.entries(tokens.textPx).map(([name, px]) => [`--text-${name}`, `${px}px`] as const),
  ...propertiesOf(tokens.veils),
  ...Object.entries(themeProperties).flatMap(([theme, properties]) =>
    [...properties].map(([name, value]) => [`${name}-${theme}`, value] as const),
  ),
]);

/** Conditions of custom media and container queries by name: `@media (--phone)`. */
export const conditions: ReadonlyMap<string, string> = new Map([
  // Of the window.
  ['--phone', `(width < ${widths.phonePx}px)`],
  ['--short', `(width < ${widths.shortPx}px)`],
  ['--without-menus', '(width <= 1370px)'],
  ['--narrow-panel', '(width <= 940px)'],
  ['--tall', '(height >= 760px)'],
  ['--high-enough-for-bar', '(height >= 330px)'],
  ['--low-dialog', '(height <= 520px)'],
  ['--narrow-guide', '(width < 900px)'],
  ['--one-column-guide', '(width < 600px)'],
  // Of the map, the key and an embedded view.
  ['--medium-map', '(width <= 760px)'],
  ['--small-map', '(width <= 560px)'],
  ['--small-key', '(width < 560px)'],
  ['--medium-embed', '(width < 760px)'],
  ['--narrow-embed', `(width < ${widths.embedNarrowPx}px)`],
  ['--small-embed', '(width < 420px)'],
]);

function propertiesOf(values: Values): [name: string, value: string][] {
  return Object.entries(values)
    .filter(([name]) => !ofCanvases.includes(name))
    .flatMap(([name, value]): [string, string][] =>
      typeof value === 'object' ? propertiesOf(value) : [[`--${kebab(name)}`, String(value)]],
    );
}

function kebab(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
