import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildExample, examples } from './buildExample';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: { readonly [path: string]: unknown };
  readonly dependencies?: object;
};

/** The package's doors by the names that a page imports. */
const doors = Object.keys(manifest.exports).map((path) => path.replace(/^\./, 'conflict-timeline'));

describe('the examples', () => {
  it('are those that their table names', () => {
    const folders = readdirSync('examples', { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual([...examples].sort());
    for (const name of examples)
      expect(readFileSync('examples/README.md', 'utf8')).toContain(`| \`${name}\` |`);
  });

  it.each(examples)('%s is built, and asks for nothing but the package’s doors', async (name) => {
    const { code, asked } = await buildExample(name, 'https://cdn.example/library.js');
    expect(asked.length).toBeGreaterThan(0);
    expect(doors).toEqual(expect.arrayContaining(asked));
    // An element by name, or the function: neither is taken for a component of the framework's own.
    expect(code).toMatch(/conflict-timeline|createConflictTimeline/);
    expect(code).not.toContain('resolveComponent("conflict-timeline")');
    const imports = [...code.matchAll(/^import\b.*$/gm)].map(([line]) => line);
    expect(imports.length).toBeGreaterThan(0);
    for (const line of imports) expect(line).toContain('"https://cdn.example/library.js"');
  });
});

it('whoever installs the package gets nothing more: all of it is built in', () => {
  expect(manifest.dependencies).toBeUndefined();
});

it('the version stands alike in the package, its lock, the citation and the changelog', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { readonly version: string };
  expect(lock.version).toBe(version);
  const citation = readFileSync('CITATION.cff', 'utf8');
  expect(citation.match(/(?<=^ *version: ).*$/gm)).toEqual([version, version]);
  const [, newest] = /^## (\d\S*) \(/m.exec(readFileSync('CHANGELOG.md', 'utf8')) ?? [];
  expect(newest).toBe(version);
});
