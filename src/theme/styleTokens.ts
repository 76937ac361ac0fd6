import * as widths from './breakpoints';
import { layers } from './layers';
import { ownDark, ownLight } from './ownColors';
import * as tokens from './tokens';

type Values = { readonly [name: string]: string | number | Values };

/** Names of the values that only canvases draw with; they get no CSS custom property. */
const ofCanvases = ['held', 'heldAlpha'];

/** CSS custom properties of each theme, to which `@tokens light;` and its like in a style sheet expand. */
export const themeProperties: { readonly [theme: string]: ReadonlyMap<string, string> } = {
  light: new Map(propertiesOf({ ...tokens.drawnLight, ...tokens.pageLight })),
  dark: new Map(propertiesOf({ ...tokens.drawnDark, ...tokens.pageDark })),
  'own-light': new Map(propertiesOf(ownLight)),
  'own-dark': new Map(propertiesOf(ownDark)),
};

/** CSS custom properties that are the same in every theme, such as `--z-menu` and `--paper-dark`. */
export const constants: ReadonlyMap<string, string> = new Map([
  ...Object.entries(layers).map(([name, order]) => [`--z-${kebab(name)}`, String(order)] as const),
  ...Object.entries(tokens.textPx).map(([name, px]) => [`--text-${name}`, `${px}px`] as const),
  ...propertiesOf(tokens.veils),
  ...Object.entries(themeProperties).flatMap(([theme, properties]) =>
    [...properties].map(([name, value]) => [`${name}-${theme}`, value] as const),
  ),
]);

/** Conditions of custom media and container queries by name, used as `@media (--phone)`. */
export const conditions: ReadonlyMap<string, string> = new Map([
  // Queries of the viewport.
  ['--phone', `(width < ${widths.phonePx}px)`],
  ['--short', `(width < ${widths.shortPx}px)`],
  ['--without-menus', '(width <= 1370px)'],
  ['--narrow-panel', '(width <= 940px)'],
  ['--tall', '(height >= 760px)'],
  ['--high-enough-for-bar', '(height >= 330px)'],
  ['--low-dialog', '(height <= 520px)'],
  ['--narrow-guide', '(width < 900px)'],
  ['--one-column-guide', '(width < 600px)'],
  // Container queries of the map, the key (legend of marks) and an embedded view.
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
