import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a first visit may transfer, in kilobytes (1000 bytes) after gzip. */
const budgets = { js: 170, css: 10 };

/** What each kind of visit loads until events are drawn on its timeline and its map: these, and all that they import at once. */
const map = 'src/views/map/MapView.tsx';
const visits = {
  page: ['index.html', 'first', 'src/app/App.tsx', 'src/i18n/fr.ts', map],
  embed: ['index.html', 'first', 'src/embed/embedPage.tsx', 'src/i18n/fr.ts', map],
};

const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/** Every file that the entries of the build's manifest need, however far down. */
function filesOf(entries) {
  const files = new Set();
  const seen = new Set();
  const add = (key) => {
    if (seen.has(key)) return;
    seen.add(key);
    // A file that gathers modules of many has only a name.
    const chunk = manifest[key] ?? Object.values(manifest).find(({ name }) => name === key);
    if (!chunk) throw new Error(`the build has no entry "${key}": it was renamed, or is part of another`);
    files.add(chunk.file);
    for (const css of chunk.css ?? []) files.add(css);
    for (const imported of chunk.imports ?? []) add(imported);
  };
  entries.forEach(add);
  return [...files];
}

/** Files that other pages load whole, with what they may weigh. Data and base map come beside them. */
const wholes = { 'embed.js': 2, 'conflict-timeline.js': 240 };

let good = true;
for (const [visit, entries] of Object.entries(visits)) {
  const files = filesOf(entries);
  for (const [kind, limit] of Object.entries(budgets)) {
    const ours = files.filter((path) => path.endsWith(`.${kind}`));
    const bytes = ours.map((path) => gzipSync(readFileSync(join('dist', path)), { level: 9 }).length);
    const total = bytes.reduce((sum, size) => sum + size, 0) / 1000;
    const within = ours.length > 0 && total <= limit;
    good &&= within;
    process.stdout.write(
      `${within ? 'ok    ' : 'TOO BIG'} ${visit} ${kind}: ${total.toFixed(1)} kB gzipped of ${limit} kB, ${ours.length} files\n`,
    );
  }
}
for (const [path, limit] of Object.entries(wholes)) {
  const total = gzipSync(readFileSync(join('dist', path)), { level: 9 }).length / 1000;
  const within = total <= limit;
  good &&= within;
  process.stdout.write(
    `${within ? 'ok    ' : 'TOO BIG'} ${path}: ${total.toFixed(1)} kB gzipped of ${limit} kB\n`,
  );
}
process.exitCode = good ? 0 : 1;
