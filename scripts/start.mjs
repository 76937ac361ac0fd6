import { spawnSync } from 'node:child_process';
import { preview } from 'vite';
import { isFree, portOf } from './startPort.mjs';

// Builds the app and serves it as a host should: with the headers of scripts/headers.mjs.
//   npm start -- --port 4199        or        PORT=4199 npm start
try {
  const port = portOf(process.argv.slice(2), process.env);
  // A build takes some seconds: what would stop the server is said before it.
  if (!(await isFree(port)))
    throw new Error(
      `Port ${port} is taken by another program. End that one, or choose another port: npm start -- --port ${port === 65_535 ? port - 1 : port + 1}`,
    );
  // By the shell: on Windows npm is no program of its own.
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
