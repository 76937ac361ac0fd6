import type { CSSOptions } from 'vite';
import { conditions, constants, themeProperties } from '../../../src/theme/styleTokens.ts';

type PostCss = Exclude<NonNullable<CSSOptions['postcss']>, string>;

/**
 * PostCSS plugin that writes the tokens of src/theme into the style sheets: `@tokens light;` becomes the custom
 * properties of a theme, `var()` of a value that all themes share becomes the value, and a name in `@media` or
 * `@container` becomes its condition. Throws on a name without a token.
 */
export const themeStyles: NonNullable<PostCss['plugins']>[number] = {
  postcssPlugin: 'theme-styles',
  Once(root) {
    root.walkAtRules('tokens', (rule) => {
      const properties = known(themeProperties[rule.params], `@tokens ${rule.params}`);
      rule.replaceWith(...[...properties].map(([prop, value]) => ({ prop, value })));
    });
    root.walkAtRules(/^(media|container)$/, (rule) => {
      rule.params = rule.params.replace(/\((--[\w-]+)\)/g, (_, name: string) =>
        known(conditions.get(name), name),
      );
    });
    root.walkDecls((declaration) => {
      declaration.value = declaration.value.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => {
        const value = constants.get(name);
        return /^--(z|text)-(?!scale$)/.test(name) ? known(value, name) : (value ?? whole);
      });
    });
  },
};

function known<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`src/theme has no token ${name}`);
  return value;
}
