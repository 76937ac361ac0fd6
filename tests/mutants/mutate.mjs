import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from './folders.mjs';

// `npm run mutate -- scale url`: changes the sources of these folders, one mutation at a time, and runs the tests
// that reach it; without a name, all folders in turn. Installs the mutator of package.json at its first run.
const here = import.meta.dirname;
const lock = join(here, 'package-lock.json');
const installed = join(here, 'node_modules', '.package-lock.json');
const names = process.argv.slice(2);

for (const name of names) {
  if (!Object.hasOwn(folders, name)) {
    throw new Error(`no folder "${name}"; there are ${Object.keys(folders).join(', ')}`);
  }
}
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  const { status } = spawnSync('npm', ['ci'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm ci in tests/mutants failed');
}
const stryker = join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
let failed = false;
for (const name of names.length > 0 ? names : Object.keys(folders)) {
  const { status } = spawnSync(process.execPath, [stryker, 'run', 'tests/mutants/stryker.config.mjs'], {
    cwd: join(here, '..', '..'),
    stdio: 'inherit',
    env: { ...process.env, MUTATED_FOLDER: name },
  });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
