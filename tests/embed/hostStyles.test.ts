import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { constants, themeProperties } from '../../src/theme/styleTokens';

/** Style sheets of whole pages, which the component hasn't. */
const ofPages = /embeddingPage|layouts|views\/table/;

const styles = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css') && !ofPages.test(name))
  .map((name) => readFileSync(join('src', name), 'utf8'));
const element = readFileSync('src/embed/element/element.css', 'utf8');
const theme = readFileSync('src/app/start/theme.css', 'utf8');

/** The declarations of the first rule of a selector. */
function ruleOf(sheet: string, selector: string): string {
  return sheet.slice(sheet.indexOf(`\n${selector} {`)).split('}')[0] ?? '';
}

it('no custom property of a page reaches into the web component', () => {
  const used = new Set(styles.flatMap((sheet) => sheet.match(/(?<=var\()--[\w-]+/g) ?? []));
  const own = `${ruleOf(`\n${theme}`, '.conflict-timeline')}${ruleOf(element, '.embed-frame')}`;
  const set = new Set([
    ...(own.match(/--[\w-]+(?=:)/g) ?? []),
    ...(own.includes('@tokens light;') ? (themeProperties['light']?.keys() ?? []) : []),
    ...constants.keys(),
  ]);
  expect(used.size).toBeGreaterThan(20);
  expect([...used].filter((name) => !set.has(name))).toEqual([]);
});

it('what `all` leaves alone is set', () => {
  const rule = ruleOf(element, '.embed-frame');
  for (const declaration of ['all: initial', 'direction: ltr', 'unicode-bidi: isolate'])
    expect(rule).toContain(declaration);
});
