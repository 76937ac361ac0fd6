import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a first visit may transfer, in kilobytes (1000 bytes) after gzip. */
const budgets = { js: 170, css: 10 };

const html = readFileSync('dist/index.html', 'utf8');
const linked = [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map((match) => match[1]);
const initial = new Set(linked);

// What the linked scripts import at once belongs to the first visit too; `import()` doesn't.
for (const path of initial) {
  if (!path.endsWith('.js')) continue;
  const code = readFileSync(join('dist', path), 'utf8');
  for (const [, name] of code.matchAll(
    /(?:^|[;}\s])(?:import|export)[^'"();]*?from?\s*["'](\.\/[^"']+\.js)["']/g,
  )) {
    initial.add(join(dirname(path), name));
  }
}

let good = initial.size > 0;
for (const [kind, limit] of Object.entries(budgets)) {
  const files = [...initial].filter((path) => path.endsWith(`.${kind}`));
  const sizes = files.map((path) => gzipSync(readFileSync(join('dist', path)), { level: 9 }).length / 1000);
  const total = sizes.reduce((sum, size) => sum + size, 0);
  good &&= files.length > 0 && total <= limit;
  process.stdout.write(`${kind}: ${total.toFixed(1)} kB gzipped of ${limit} kB (${files.join(', ')})\n`);
}
process.exitCode = good ? 0 : 1;
