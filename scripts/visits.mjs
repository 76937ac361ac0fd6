import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Message file of the larger of the two languages; a visit loads one language. */
const language = 'src/i18n/fr/boot.ts';
/**
 * Keys in the build's manifest of what a first visit loads: until the timeline draws the first event, until the
 * map draws its events, and until the whole screen is there. `worker` is the thread that reads the data, which
 * the manifest doesn't list. A browser test compares these lists with a browser's requests.
 */
export const visits = {
  page: {
    firstEvent: ['index.html', 'first', 'page', language, 'worker'],
    map: ['map', 'src/i18n/fr/shell.ts'],
    rest: ['base', 'key', 'screen'],
  },
  embed: { firstEvent: ['index.html', 'first', 'embed', language, 'worker'] },
};

/** @typedef {{ file: string, name?: string, css?: string[], imports?: string[] }} Built */

/**
 * Lists the files of `dist` that manifest keys need, with their static imports, transitively.
 * @param {readonly string[]} keys
 */
export function filesOf(keys, dist = 'dist') {
  /** @type {{ [key: string]: Built }} */
  const manifest = JSON.parse(readFileSync(join(dist, '.vite/manifest.json'), 'utf8'));
  /** @type {Set<string>} */
  const files = new Set();
  /** @type {Set<string>} */
  const seen = new Set();
  /** @param {string} key */
  const add = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    if (key === 'worker') {
      files.add(`assets/${onlyFile(join(dist, 'assets'), /^worker-.*\.js$/)}`);
      return;
    }
    // A chunk of several modules has a name but no module path as key.
    const chunk = manifest[key] ?? Object.values(manifest).find(({ name }) => name === key);
    if (!chunk) throw new Error(`the build has no entry "${key}": it was renamed, or is part of another`);
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  keys.forEach(add);
  return [...files];
}

/**
 * @param {string} folder
 * @param {RegExp} pattern
 */
function onlyFile(folder, pattern) {
  const found = readdirSync(folder).filter((file) => pattern.test(file));
  if (found.length !== 1) throw new Error(`${folder} has ${found.length} files like ${pattern}`);
  return found[0];
}
