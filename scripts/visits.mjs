import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The larger of the two languages: a visit loads one. */
const language = 'src/i18n/fr/boot.ts';
/**
 * What a first visit of the default view loads, as keys of the build's manifest: until the timeline draws the first
 * event, until the map draws its events, and until the whole screen is there. `worker` is the reader's thread, which
 * the manifest does not list. A browser test compares these lists with what a browser asks for.
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
 * The files of `dist` that these keys need, with all that they import at once, however far down.
 *
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
    // A file that gathers modules of many has only a name.
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
