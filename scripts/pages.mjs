import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

// Writes a page for each saved view in `views/` into the build, by the built command line; SITE, the public address
// of the app, gives them link previews.
const site = process.env.SITE;
if (existsSync('views')) {
  const args = ['pages', '--views', 'views', '--app', 'dist', ...(site ? ['--site', site] : [])];
  const { status } = spawnSync(process.execPath, ['dist/cli/conflict-timeline.js', ...args], {
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
}
