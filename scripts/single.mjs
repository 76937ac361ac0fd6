import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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
const { layerFiles, licencesFile, singleFileHtml } =
  /** @type {typeof import('../src/share/file/singleFile.ts')} */ (
    await vite.ssrLoadModule('/src/share/file/singleFile.ts')
  );
const { readConflictMap } = /** @type {typeof import('../src/formats/own/conflictMap.ts')} */ (
  await vite.ssrLoadModule('/src/formats/own/conflictMap.ts')
);
const { landOnly, mapFormat } = /** @type {typeof import('../src/model/conflictMap.ts')} */ (
  await vite.ssrLoadModule('/src/model/conflictMap.ts')
);
const { conflict } = /** @type {typeof import('./build/conflict.ts')} */ (
  await vite.ssrLoadModule('/scripts/build/conflict.ts')
);
await vite.close();

const dataset = options[0] ?? conflict.dataset;
// Same choice as in the app: the map beside a `dataset.json`, else only the land of the app's own map.
const beside = join(dirname(dataset), 'map.json');
const isOwn = basename(dataset) === 'dataset.json' && existsSync(beside);
const mapFile = isOwn ? beside : conflict.map;
const whole = readConflictMap(JSON.parse(readFileSync(mapFile, 'utf8'))).map;
const map = isOwn ? whole : landOnly(whole);
const { texts, pictures } = layerFiles(map);
/** @param {string} name */
const layer = (name) => join(dirname(mapFile), name);

/** @param {string} path */
const packed = (path) => gzipSync(readFileSync(path), { level: 9 }).toString('base64');
const { id, title } = JSON.parse(readFileSync(dataset, 'utf8'));
const html = singleFileHtml({
  language: 'en',
  title: typeof title === 'string' ? title : (title?.en ?? id),
  hash,
  home,
  script: packed('dist/single/app.js'),
  style: packed('dist/single/app.css'),
  licences: readFileSync(`dist/${licencesFile}`, 'utf8'),
  files: [
    { name: 'dataset', base64: packed(dataset), fileName: basename(dataset) },
    { name: 'map.json', base64: gzipSync(JSON.stringify({ format: mapFormat, ...map })).toString('base64') },
    ...texts.map((name) => ({ name, base64: packed(layer(name)) })),
    ...pictures.map((name) => ({
      name,
      base64: readFileSync(layer(name), 'base64'),
      type: 'image/webp',
    })),
  ],
});
const file = `dist/${id}.html`;
writeFileSync(file, html);
process.stdout.write(`${file}: ${(html.length / 1000).toFixed(0)} kB\n`);
