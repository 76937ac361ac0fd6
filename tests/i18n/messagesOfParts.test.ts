import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, it } from 'vitest';

/** Source text by path below `src`, without the messages. */
const sources = new Map(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => /\.tsx?$/.test(name) && !/^i18n\/\w+\//.test(name))
    .map((name) => [name, readFileSync(join('src', name), 'utf8')]),
);

/** Keys by group, from the English messages. */
const files = import.meta.glob<{ readonly [key: string]: unknown }>('../../src/i18n/en/*.ts', {
  import: 'default',
  eager: true,
});
const groups = new Map(
  Object.entries(files)
    .filter(([, messages]) => messages !== undefined)
    .map(([path, messages]) => [/(\w+)\.ts$/.exec(path)?.[1] ?? '', new Set(Object.keys(messages))]),
);

/** Which part draws with which messages: a lazy part and what it imports at once, or the scripts of the first event. */
type Part = { readonly name: string; readonly roots: readonly string[]; readonly groups: readonly string[] };

const resolved = (from: string, to: string): string | undefined => {
  const path = normalize(join(dirname(from), to)).replaceAll('\\', '/');
  return ['', '.ts', '.tsx'].map((ending) => path + ending).find((file) => sources.has(file));
};
const importsIn = (path: string, text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)]
    .map(([, to, or = '']) => resolved(path, to ?? or))
    .filter((to) => to !== undefined);
const dynamic = /import\('([^']+)'\)/g;

/** The text of a call from its first bracket to the one that closes it. */
function callAt(text: string, start: number): string {
  let depth = 0;
  for (let at = text.indexOf('(', start); at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return text.slice(start, at + 1);
  }
  throw new Error('a call without an end');
}

/** The calls of `lazyPart`, with what a name stands for that is given in place of an import. */
const lazyCalls = (text: string) =>
  [...text.matchAll(/ = lazyPart(?:<\w+>)?\(/g)].map(({ index }) => {
    const call = callAt(text, index);
    const name = /lazyPart(?:<\w+>)?\((\w+)/.exec(call)?.[1] ?? /Promise\.resolve\((\w+)/.exec(call)?.[1];
    const value = name && new RegExp(`const ${name} = .*|^import \\{[^}]*\\b${name} .*`, 'm').exec(text)?.[0];
    return (value ?? '').replace(/^import .* from ('.*')/, 'import($1)') + call;
  });

/** The groups that a lazy part names, in its options or in a constant that holds them. */
function groupsOf(call: string, text: string): readonly string[] {
  const shared = /\),\s*(\w+),?\s*\)$/.exec(call)?.[1];
  const options = shared === undefined ? call : (new RegExp(`const ${shared} = \\{.*`).exec(text)?.[0] ?? '');
  const named = /messages: \[([^\]]*)\]/.exec(options)?.[1];
  return named === undefined ? ['shell'] : named.split(/, */);
}

/** A file with all that it imports at once; what it loads later without a lazy part counts as its own. */
function needsOf(roots: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (path: string) => {
    if (found.has(path)) return;
    found.add(path);
    const text = sources.get(path) ?? '';
    const lazy = lazyCalls(text).flatMap((call) => importsIn(path, call, dynamic));
    importsIn(path, text, /^(?:import|export) (?!type )[^;]*?'([^']+)';|import\('([^']+)'\)/gm)
      .filter((to) => !lazy.includes(to))
      .forEach(add);
  };
  roots.forEach(add);
  return found;
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const allKeys = [...groups.values()].flatMap((keys) => [...keys]);

/** The messages that a file names: keys in quotes, and those that a template in it can become. */
function keysIn(path: string): readonly string[] {
  const text = sources.get(path) ?? '';
  const quoted = new Set([...text.matchAll(/['"]([\w.-]+)['"]/g)].map(([, key]) => key));
  const templates = [...text.matchAll(/`([a-z]\w*\.[^`\s]*\$\{[^`]*)`/g)].map(
    ([, template = '']) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map(escaped)
          .join('[\\w-]*')}$`,
      ),
  );
  return allKeys.filter((key) => quoted.has(key) || templates.some((one) => one.test(key)));
}

const lazyParts: readonly Part[] = [...sources].flatMap(([path, text]) =>
  lazyCalls(text).map((call) => ({
    name: /import\('([^']+)'\)/.exec(call)?.[1] ?? path,
    roots: importsIn(path, call, dynamic),
    groups: groupsOf(call, text),
  })),
);
const parts: readonly Part[] = [
  {
    name: 'until the first event',
    roots: ['main.tsx', 'embed/frame/embedPage.tsx', 'library.ts'],
    groups: [],
  },
  ...lazyParts,
];

it('finds the parts of the page', () => {
  expect(lazyParts.length).toBeGreaterThan(25);
  expect(parts.filter(({ roots }) => roots.length === 0).map(({ name }) => name)).toEqual([]);
});

it('loads nothing before the first event that is drawn later', () => {
  const drawn = new Set([...needsOf(parts[0]?.roots ?? [])].flatMap(keysIn));
  expect([...(groups.get('boot') ?? [])].filter((key) => !drawn.has(key))).toEqual([]);
});

it.each(parts)('$name comes with every message that it draws', ({ roots, groups: named }) => {
  const there = ['boot', ...named].map((group) => groups.get(group));
  expect(there).not.toContain(undefined);
  const missing = [...needsOf(roots)].flatMap((path) =>
    keysIn(path)
      .filter((key) => !there.some((keys) => keys?.has(key)))
      .map((key) => `${path}: ${key}`),
  );
  expect(missing).toEqual([]);
});
