import { fontFamily } from '../../draw/fontFamily';
import { phonePx } from '../../theme/breakpoints';
import { themeProperties } from '../../theme/styleTokens';
import { textPx } from '../../theme/tokens';

const names = ['paper', 'surface', 'rule', 'ink', 'ink2', 'focus'];

function propertiesOf(theme: 'light' | 'dark'): string {
  const values = themeProperties[theme];
  return names.map((name) => `--${name}: ${values?.get(`--${name}`) ?? ''};`).join(' ');
}

/** Writes the style sheet of the pages: the theme's colours, light or dark as the reader prefers; light in print. */
export function pageStyle(): string {
  return `:root { color-scheme: light dark; ${propertiesOf('light')} }
@media screen and (prefers-color-scheme: dark) { :root { ${propertiesOf('dark')} } }
* { box-sizing: border-box; }
body {
  max-width: 960px;
  margin: 0 auto;
  padding: 16px;
  background: var(--paper);
  color: var(--ink);
  font: ${textPx.title}px/1.5 ${fontFamily};
  overflow-wrap: anywhere;
}
h1 { margin: 0 0 8px; font-size: ${textPx.page}px; line-height: 1.2; }
h2 { margin: 24px 0 8px; font-size: ${textPx.top}px; }
h3 { margin: 0; font-size: ${textPx.large}px; line-height: 1.3; }
h4 { margin: 12px 0 4px; font-size: ${textPx.head}px; }
p { margin: 0 0 8px; }
a { color: inherit; }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
small, .of, .kind, dt, footer { color: var(--ink2); font-size: ${textPx.lead}px; }
iframe { display: block; width: 100%; border: 1px solid var(--rule); background: var(--surface); }
img { display: block; max-width: 100%; height: auto; }
.printed { display: none; }
article { padding: 16px 0; border-top: 1px solid var(--rule); }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: 4px 12px; margin: 0; }
dd { margin: 0; }
ul { margin: 0; padding-left: 20px; }
.wide { overflow-x: auto; }
table { width: 100%; min-width: 640px; border-collapse: collapse; font-size: ${textPx.lead}px; overflow-wrap: normal; }
th, td { padding: 6px 8px; border-top: 1px solid var(--rule); text-align: start; vertical-align: top; font-weight: 400; }
thead th, .figure { font-weight: 600; }
small { font-weight: 400; }
footer { margin-top: 24px; border-top: 1px solid var(--rule); }
@media (width < ${phonePx}px) {
  h1 { font-size: ${textPx.top}px; }
  dl { grid-template-columns: minmax(0, 1fr); gap: 0; }
}
@media print {
  body { max-width: none; padding: 0; background: none; }
  iframe, noscript { display: none; }
  .printed { display: block; }
  article, tr { break-inside: avoid; }
  .wide { overflow: visible; }
  table { min-width: 0; }
}
`;
}
