import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { preprocessCSS, resolveConfig, type ResolvedConfig } from 'vite';
import { beforeAll, describe, expect, it } from 'vitest';
import { shared } from '../../scripts/build/shared';
import { ownDark, ownLight } from '../../src/theme/ownColors';
import { addHues, dark, light, type Palette } from '../../src/scale/palette';
import { layers } from '../../src/theme/layers';
import { spacesPx, textPx } from '../../src/theme/tokens';

type File = { readonly name: string; readonly text: string };

const names = readdirSync('src', { recursive: true, encoding: 'utf8' });

function filesOf(ending: RegExp): File[] {
  return names
    .filter((name) => ending.test(name))
    .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8').replace(/\/\*[^]*?\*\//g, '') }));
}

const sheets = filesOf(/\.css$/);
const scripts = filesOf(/\.tsx?$/).filter(({ name }) => !/^theme[\\/]/.test(name));

const declarations = sheets.flatMap(({ name, text }) =>
  [...text.matchAll(/(?<=[;{]\s*)([\w-]+):\s*([^;{}]+);/g)].map(([, property = '', value = '']) => ({
    property,
    value: value.replace(/\s+/g, ' '),
    at: `${name} ${property}: ${value}`,
  })),
);

const allExcept = (wrong: RegExp, property = /./) =>
  declarations.filter((one) => property.test(one.property) && wrong.test(one.value)).map(({ at }) => at);

function matchesIn(files: readonly File[], pattern: RegExp): string[] {
  return files.flatMap(({ name, text }) => [...text.matchAll(pattern)].map(([match]) => `${name}: ${match}`));
}

let config: ResolvedConfig;

beforeAll(async () => {
  config = await resolveConfig({ ...shared, configFile: false, logLevel: 'error' }, 'build');
});

async function built(text: string, name = 'sample.css'): Promise<string> {
  return (await preprocessCSS(text, join(process.cwd(), 'src', name), config)).code;
}

it('there are style sheets and scripts to look through', () => {
  expect(declarations.length).toBeGreaterThan(1000);
  expect(scripts.length).toBeGreaterThan(300);
});

describe('style sheets take from the tokens', () => {
  it('their colours, but for those that the system forces', () => {
    expect(
      allExcept(/#[\da-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\((?!from var\(--)/i),
    ).toEqual([]);
    expect(
      allExcept(
        /\b(?:white|black|red|green|blue|gr[ae]y|silver|orange|yellow|purple|brown)\b/i,
        /color|background|border|outline|fill|stroke|shadow/,
      ),
    ).toEqual([]);
  });

  it('their sizes of text, but for a blank that takes no room', () => {
    expect(allExcept(/^(?!var\(--text-\w+\)$|0$)/, /^font-size$/)).toEqual([]);
    expect(allExcept(/^(?!inherit$)(?!(?:\d+ )?var\(--text-\w+\) \/ \d+px )/, /^font$/)).toEqual([]);
  });

  it('their layers', () => {
    expect(allExcept(/^(?!var\(--z-[\w-]+\)$)/, /^z-index$/)).toEqual([]);
  });

  it('their breakpoints, as scripts do', () => {
    expect(matchesIn(sheets, /@(?:media|container)[^{]*\d[^{]*\{/g)).toEqual([]);
    expect(matchesIn(scripts, /\((?:(?:min|max)-)?(?:width|height)(?::| [<>]=?) *\d+px\)/g)).toEqual([]);
  });

  it('their spaces, but for what makes room for something of its own size', () => {
    const own = [
      // Room for the search's icon, a button at the end, a mark before a text; what makes a button as high as a finger.
      'views/filters/filters.css padding: 0 2px 0 27px',
      'views/timeline/timeline.css padding: 0 22px 0 9px',
      'views/map/mapMenu.css margin-inline-start: 22px',
      'views/map/mapMenu.css margin-inline-start: 22px',
      'views/key/key.css padding: 7px 11px',
      'views/timeline/timeline.css padding: 13px 9px',
      'share/dialog/share.css padding-block: 11px',
      'app/files/columns/columns.css padding: 10px 12px 10px 42px',
      'app/files/report/report.css padding: 4px 16px 4px 68px',
      'app/files/report/report.css margin: 0 16px 6px 68px',
      // A sheet below the dialog's head, and the field that it is of.
      'app/files/columns/columns.css inset: 108px 0 0',
      'app/files/columns/columns.css inset: 56px 12px auto',
      // The line of a tick, and the bars of a week.
      'views/table/grid/grid.css inset: 0 0 2.5px 1.5px',
      'views/table/grid/grid.css inset: 4.5px 2px auto',
      // Half of a handle; all that a map may be dragged over.
      'views/timeline/timeline.css margin-top: -9.5px',
      'views/map/map.css inset: -1000000px',
      // Columns of the guide; the page that shows how to embed has spaces of its own.
      'app/dialogs/guide.css gap: 0 28px',
      'embed/embeddingPage.css padding: 16px 16px 64px',
      'embed/embeddingPage.css margin: 56px 0 8px',
    ];
    const odd = declarations
      .filter(({ property }) => /^(?:(?:row-|column-)?gap|padding|margin|inset)/.test(property))
      .filter(({ value }) => !value.includes('calc('))
      .filter(({ value }) =>
        (value.match(/[\d.]+(?=px)/g) ?? []).some((px) => !spacesPx.includes(Number(px))),
      );
    expect(odd.map(({ at }) => at.replaceAll('\\', '/')).sort()).toEqual(own.sort());
  });
});

describe('scripts take from the tokens', () => {
  it('the colours that they draw with', () => {
    // An SVG begins in black; a picture of a page without styles, black on white.
    const own = /picture[\\/](?:plainColor|domSvg|viewPicture|canvasState)\.ts$/;
    const drawn = scripts.filter(({ name }) => !own.test(name));
    expect(matchesIn(drawn, /(?<=['"`:= ])#[\da-f]{3,8}(?=['"`; ])|\brgba?\(\d/gi)).toEqual([]);
  });

  it('the sizes of the texts that they draw', () => {
    // A canvas begins with 10 px.
    const drawn = scripts.filter(({ name }) => !name.endsWith('canvasState.ts'));
    const sizes = drawn.flatMap(({ name, text }) =>
      [...text.matchAll(/\bsizePx: (\d+)|[`'"](?:(?:italic )?\d{3} )?(\d+)px \$?\w*/g)].map(
        ([, run, font]) => `${name} ${run ?? font}`,
      ),
    );
    expect(sizes.length).toBeGreaterThan(15);
    const known: readonly number[] = Object.values(textPx);
    expect(sizes.filter((size) => !known.includes(Number(size.split(' ')[1])))).toEqual([]);
  });
});

addHues(ownLight, ownDark);

describe('the built style sheets', () => {
  it.each<[string, Palette]>([
    ['light', light],
    ['dark', dark],
  ])('have the colours that canvases draw with: %s', async (theme, palette) => {
    const css = await built(`.view { @tokens ${theme}; @tokens own-${theme}; }`);
    const { family, held: _held, heldAlpha: _alpha, ...others } = palette;
    const colors = Object.entries({ ...others, ...family });
    expect(colors.length).toBeGreaterThan(20);
    for (const [name, color] of colors) {
      const property = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
      expect(css).toMatch(new RegExp(`--${property}: ${color}\\b`));
    }
  });

  it('have values in place of what is the same in each theme, and conditions in place of their names', async () => {
    const css = await built(`
      @media (--phone) and (--tall) {
        .a { z-index: var(--z-menu); color: var(--ink); background: var(--paper-dark); font: 400 var(--text-body) / 18px x; }
      }`);
    expect(css.replace(/\s+/g, ' ').trim()).toBe(
      '@media (width < 700px) and (height >= 760px) { .a { z-index: 1200; color: var(--ink); background: #14171a; font: 400 13px / 18px x; } }',
    );
  });

  it.each([
    '@media (--fone) { .a { top: 0 } }',
    '.a { z-index: var(--z-meny) }',
    '.a { font-size: var(--text-tiny) }',
    '.a { @tokens grey; }',
  ])('are not built with a name that there is no token for: %s', async (text) => {
    await expect(built(text)).rejects.toThrow('src/theme has no token');
  });

  it('are built, each of them', async () => {
    for (const { text } of sheets)
      expect(await built(text.replace(/@import [^;]*;/, ''))).not.toMatch(
        /@tokens|[^r]\(--|--z-|--text-(?!scale)/,
      );
  });
});

it('layers are in their order', () => {
  const orders: number[] = Object.values(layers);
  expect(orders).toEqual([...new Set(orders)].sort((a, b) => a - b));
});
