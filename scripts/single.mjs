import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createServer } from 'vite';

// Puts one HTML file together from the built app, as its share dialog does:
//   npm run build && npm run build:single -- [dataset.json] [--view <hash of a link>] [--home <address>]
const options = process.argv.slice(2);
/** @param {string} name */
const named = (name) => {
  const at = options.indexOf(name);
  return at < 0 ? undefined : options.splice(at, 2)[1];
};
const hash = named('--view') ?? '';
const home = named('--home');

const vite = await createServer({
  server: { middlewareMode: true, hmr: false, ws: false },
  appType: 'custom',
});
const { enclosedFiles, enclosedPictures, licencesFile, singleFileHtml } =
  /** @type {typeof import('../src/share/singleFile.ts')} */ (
    await vite.ssrLoadModule('/src/share/singleFile.ts')
  );
const { conflict } = /** @type {typeof import('./build/conflict.ts')} */ (
  await vite.ssrLoadModule('/scripts/build/conflict.ts')
);
await vite.close();

const dataset = options[0] ?? conflict.dataset;

/** @param {string} path */
const packed = (path) => gzipSync(readFileSync(path), { level: 9 }).toString('base64');
const { id, title } = JSON.parse(readFileSync(dataset, 'utf8'));
const html = singleFileHtml({
  language: 'en',
  title: typeof title === 'string' ? title : (title?.en ?? id),
  hash,
  home,
  script: packed('dist/single/app.js'),
  style: readFileSync('dist/single/app.css', 'utf8'),
  licences: readFileSync(`dist/${licencesFile}`, 'utf8'),
  files: [
    { name: 'dataset', base64: packed(dataset), fileName: basename(dataset) },
    ...enclosedFiles.map((name) => ({ name, base64: packed(name) })),
    ...enclosedPictures.map((name) => ({ name, base64: readFileSync(name, 'base64'), type: 'image/webp' })),
  ],
});
const file = `dist/${id}.html`;
writeFileSync(file, html);
process.stdout.write(`${file}: ${(html.length / 1000).toFixed(0)} kB\n`);
