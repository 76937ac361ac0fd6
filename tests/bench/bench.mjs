import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { findBrowser } from '../../scripts/find-browser.mjs';

// `npm run bench`: installs what the benchmark compares with, then runs it; arguments go to runner/options.ts.
const folder = import.meta.dirname;
const lock = join(folder, 'package-lock.json');
const installed = join(folder, 'node_modules', '.package-lock.json');

if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(lock).mtimeMs) {
  const { status } = spawnSync('npm', ['ci'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) throw new Error('npm ci in tests/bench failed');
}

// What runs a module of Vite's else calls everything a development build, React in the pages among it.
process.env.NODE_ENV = 'production';
const { module } = await runnerImport(join(folder, 'runner', 'main.ts'), { configFile: false });
process.exitCode = await module.main(process.argv.slice(2), await findBrowser());
