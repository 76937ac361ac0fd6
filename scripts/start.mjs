import { spawnSync } from 'node:child_process';
import { preview } from 'vite';
import { isFree, portOf } from './startPort.mjs';

// Builds the app and serves it as a host should: with the headers of scripts/build/headers.ts.
//   npm start -- --port 4199        or        PORT=4199 npm start
try {
  const port = portOf(process.argv.slice(2), process.env);
  // Checked before the build, which takes some seconds.
  if (!(await isFree(port)))
    throw new Error(
      `Port ${port} is taken by another program. End that one, or choose another port: npm start -- --port ${port === 65_535 ? port - 1 : port + 1}`,
    );
  // Through the shell, since npm isn't an executable on Windows.
  const { status } = spawnSync('npm run build', { stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error('The build failed: see above.');
  const server = await preview({ preview: { port } });
  process.stdout.write(
    `Conflict Timeline: ${server.resolvedUrls?.local[0] ?? `http://localhost:${port}/`}\n`,
  );
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
