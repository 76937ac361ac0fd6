import { spawnSync } from 'node:child_process';
import { findBrowser, findShell } from './find-browser.mjs';

// Runs the tests of the built app in the browser that is found; arguments go to vitest.
try {
  const path = await findBrowser();
  const shell = findShell();
  process.stdout.write(`Browser: ${path}${shell ? `, shell: ${shell}` : ''}\n`);
  const { status } = spawnSync(
    'npx',
    ['vitest', 'run', '--config', 'vitest.e2e.config.ts', ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: { ...process.env, CHROMIUM_PATH: path, ...(shell && { CHROMIUM_SHELL_PATH: shell }) },
    },
  );
  process.exitCode = status ?? 1;
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
