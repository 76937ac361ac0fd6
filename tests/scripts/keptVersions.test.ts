import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { conflictIn } from '../../scripts/build/conflict';
import { keptVersions } from '../../scripts/build/plugins/keptVersions';
import { publishDataset } from '../../scripts/publish-dataset.mjs';

let data = '';
const folder = () => `${data}/eastmark-1911`;
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'kept-versions-')).replaceAll('\\', '/');
  cpSync('tests/fixtures/eastmark-1911', folder(), { recursive: true });
});
afterEach(() => rmSync(data, { recursive: true }));

/** What a build of nothing says with the plugin. */
async function warned(): Promise<string> {
  const warnings: string[] = [];
  await build({
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    plugins: [
      {
        name: 'nothing',
        resolveId: (id) => (id === 'entry' ? id : null),
        load: (id) => (id === 'entry' ? '' : null),
      },
      keptVersions(data, conflictIn(folder())),
    ],
    build: {
      write: false,
      rolldownOptions: { input: 'entry', onLog: (_level, { message }) => warnings.push(message) },
    },
  });
  return warnings.filter((text) => text.includes('publish')).join();
}

it('a build says where the dataset is not published or was changed since, and stops where a kept file was', async () => {
  const dataset = `${folder()}/dataset.json`;
  const text = readFileSync(dataset, 'utf8');
  expect(await warned()).toMatch(/isn't published.*npm run publish-dataset/);
  expect(await publishDataset([dataset, '--json'])).toBe(0);
  expect(await warned()).toBe('');
  writeFileSync(dataset, text.replace('Eastmark', 'Westmark'));
  expect(await warned()).toMatch(/has changed since version .* was published: raise its "version"/);
  const { version } = JSON.parse(text) as { readonly version: string };
  expect(readFileSync(`${folder()}/${version}/dataset.json`, 'utf8')).toBe(text);
  writeFileSync(`${folder()}/${version}/dataset.json`, text.replace('Eastmark', 'Westmark'));
  await expect(warned()).rejects.toThrow(/is not what was published/);
});
