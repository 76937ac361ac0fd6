import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesOf, visits } from './visits.mjs';

/**
 * Prints the size of each built file with its change since the recorded build, then that of what visits load
 * with its budget, in kB (1000 bytes) after gzip. `--record` stores the present sizes. Exit status 1 if a
 * budget is exceeded.
 */
const { page, embed } = visits;
const screen = [...page.firstEvent, ...page.map, ...page.rest];
/** Files that the library loads for a first view, in the larger of the two languages. */
const library = ['conflict-timeline.js', ...partsOfLibrary(['readTable', 'conflictTimeline', 'fr-shell'])];
const budgets = [
  { name: 'page, scripts until the first event', keys: page.firstEvent, ending: '.js', limit: 150 },
  {
    // Main thread only: what the reading worker loads is in the row above.
    name: 'page, scripts until the map has its events',
    keys: [...page.firstEvent, ...page.map].filter((key) => key !== 'worker'),
    ending: '.js',
    limit: 193,
  },
  // The aim is 195: see docs/performance.md.
  { name: 'page, all scripts of the first screen', keys: screen, ending: '.js', limit: 235 },
  { name: 'page, styles of the first screen', keys: screen, ending: '.css', limit: 12 },
  { name: 'embed, scripts until the first event', keys: embed.firstEvent, ending: '.js', limit: 150 },
  { name: 'embed.js', files: ['embed.js'], ending: '.js', limit: 2 },
  // Including the licence notices of all packages in it.
  { name: 'the library', files: ['conflict-timeline.js'], ending: '.js', limit: 244 },
  { name: 'the library, with its parts of a first view', files: library, ending: '.js', limit: 266 },
];

const record = 'scripts/sizes.json';
/** @type {{ [name: string]: number }} */
const before = JSON.parse(readFileSync(record, 'utf8'));
/** @param {string} file */
const weight = (file) => gzipSync(readFileSync(join('dist', file)), { level: 9 }).length;
/** @param {number} bytes */
const kB = (bytes) => (bytes / 1000).toFixed(1).padStart(7);

/**
 * Bytes after gzip by file name without the content hash; files of the same name are added up.
 * @type {{ [name: string]: number }}
 */
const sizes = {};
for (const file of [
  'conflict-timeline.js',
  'embed.js',
  ...readdirSync('dist/assets').map((one) => `assets/${one}`),
]) {
  if (!/\.(js|css)$/.test(file)) continue;
  const name = file.startsWith('assets/') ? file.slice(7).replace(/-[\w-]{8}(?=\.\w+$)/, '') : file;
  sizes[name] = (sizes[name] ?? 0) + weight(file);
}

for (const name of [...new Set([...Object.keys(before), ...Object.keys(sizes)])].sort()) {
  const now = sizes[name] ?? 0;
  const change = now - (before[name] ?? 0);
  const told = change === 0 ? '' : `${change > 0 ? '+' : '−'}${(Math.abs(change) / 1000).toFixed(1)}`;
  process.stdout.write(`${kB(now)}  ${told.padStart(6)}  ${name}\n`);
}

/**
 * Finds the files beside the library's script by the names that the build gives its parts.
 * @param {readonly string[]} names
 */
function partsOfLibrary(names) {
  const files = readdirSync('dist/assets');
  return names.map((name) => {
    const found = files.find((file) => new RegExp(`^library-${name}-[\\w-]{8}\\.js$`).test(file));
    if (!found) throw new Error(`the library has no part "${name}"`);
    return `assets/${found}`;
  });
}

let good = true;
for (const { name, keys = [], files = filesOf(keys), ending, limit } of budgets) {
  const ours = files.filter((file) => file.endsWith(ending));
  const total = ours.reduce((sum, file) => sum + weight(file), 0) / 1000;
  const within = ours.length > 0 && total <= limit;
  good &&= within;
  process.stdout.write(
    `${within ? 'ok     ' : 'TOO BIG'} ${name}: ${total.toFixed(1)} kB of ${limit} kB, ${ours.length} files\n`,
  );
}
if (process.argv.includes('--record')) writeFileSync(record, `${JSON.stringify(sizes, null, 2)}\n`);
process.exitCode = good ? 0 : 1;
