import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a first visit may transfer, in kilobytes (1000 bytes) after gzip. */
const budgets = { js: 170, css: 10 };

const html = readFileSync('dist/index.html', 'utf8');
const linked = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]);
const entry = readFileSync(
  join(
    'dist',
    linked.find((path) => path.endsWith('.js')),
  ),
  'utf8',
);

/** What stands in the page: all of it, or the view for an article. The entry loads one of them. */
const bodies = { page: 'App', embed: 'embedPage' };

/** What the entry loads together with a body, by the list that the bundler keeps of it. */
function filesOf(body) {
  const all = /m\.f=\[(.*?)\]/.exec(entry)?.[1].match(/\w[\w/-]*\.(?:js|css)/g) ?? [];
  const picked = new RegExp(`import\\([\`"']\\./${body}-.*?__vite__mapDeps\\(\\[([\\d,]*)\\]\\)`).exec(entry);
  if (!picked) throw new Error(`the entry loads no ${body}`);
  const loaded = picked[1].split(',').map((index) => join('assets', all[Number(index)]));
  return new Set([...linked, ...loaded, ...linked.filter((path) => path.endsWith('.js')).flatMap(importsOf)]);
}

/** What a script imports at once belongs to the first visit too; `import()` doesn't. */
function importsOf(path) {
  const code = readFileSync(join('dist', path), 'utf8');
  const names = code.matchAll(/(?:^|[;}\s])(?:import|export)[^'"`();]*?from?\s*["'`](\.\/[^"'`]+\.js)["'`]/g);
  return [...names].map(([, name]) => join(dirname(path), name));
}

let good = linked.length > 0;
for (const [name, body] of Object.entries(bodies)) {
  for (const [kind, limit] of Object.entries(budgets)) {
    const files = [...filesOf(body)].filter((path) => path.endsWith(`.${kind}`));
    const sizes = files.map((path) => gzipSync(readFileSync(join('dist', path)), { level: 9 }).length / 1000);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    good &&= files.length > 0 && total <= limit;
    process.stdout.write(
      `${name}, ${kind}: ${total.toFixed(1)} kB gzipped of ${limit} kB (${files.join(', ')})\n`,
    );
  }
}
process.exitCode = good ? 0 : 1;
