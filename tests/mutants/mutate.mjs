import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { folderOf, folders } from './folders.mjs';

// `npm run mutate -- scale url`: changes the sources of these folders, one mutation at a time, and runs the tests
// that reach it; without a name, all folders in turn. `--quick`: the same mutants in one process, see quick/;
// `--file PART`: only files whose path contains this; `--every 4`: each fourth mutant, `--offset 1` from the second on;
// `--again`: only those that the last report has as alive, `--tests PART` by the tests of these files alone; `--slow`:
// with the slow tests; `--load`: with the mutations of what runs only while a module loads.
// Installs the mutator of package.json at its first run.
const here = import.meta.dirname;
const lock = join(here, 'package-lock.json');
const installed = join(here, 'node_modules', '.package-lock.json');
const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    quick: { type: 'boolean' },
    slow: { type: 'boolean' },
    every: { type: 'string' },
    offset: { type: 'string' },
    again: { type: 'boolean' },
    load: { type: 'boolean' },
    tests: { type: 'string', multiple: true },
    file: { type: 'string', multiple: true },
  },
});
const { quick, ...ofQuick } = options;
if (!quick && Object.keys(ofQuick).length > 0)
  throw new Error(`--${Object.keys(ofQuick)[0]} goes with --quick`);
const names = positionals.length > 0 ? positionals : Object.keys(folders);
names.forEach((name) => folderOf(name));

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  const { status } = spawnSync('npm', ['ci'], { cwd: here, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm ci in tests/mutants failed');
}
const stryker = join(here, 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');
const more = Object.entries(ofQuick).flatMap(([option, given]) =>
  [given].flat().flatMap((value) => (value === true ? [`--${option}`] : [`--${option}`, String(value)])),
);
let failed = false;
for (const name of names) {
  const program = quick
    ? [join(here, 'quick', 'quick.mjs'), name, ...more]
    : [stryker, 'run', 'tests/mutants/stryker.config.mjs'];
  const { status } = spawnSync(process.execPath, program, {
    cwd: join(here, '..', '..'),
    stdio: 'inherit',
    env: { ...process.env, MUTATED_FOLDER: name },
  });
  failed ||= status !== 0;
}
process.exitCode = failed ? 1 : 0;
