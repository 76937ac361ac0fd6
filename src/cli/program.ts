import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { main } from './main';
import { webStream } from './reading/openFile';
import { PipeClosed, warn, type Io } from './terminal/io';

/* The program: dist/cli/conflict-timeline.js, the `bin` of the package. */

const app = fileURLToPath(new URL('..', import.meta.url));
const control = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => control.abort());

// Whoever writes is told by the write itself.
process.stdout.on('error', () => undefined);

const io: Io = {
  out: (text) =>
    new Promise((resolve, reject) => {
      process.stdout.write(text, (error) =>
        error ? reject(isClosed(error) ? new PipeClosed() : error) : resolve(),
      );
    }),
  err: (text) => void process.stderr.write(text),
  input: () => webStream(process.stdin),
  isWatched: process.stderr.isTTY === true,
  environment: process.env,
  app,
  signal: control.signal,
};

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  readonly version: string;
};

try {
  process.exitCode = await main(process.argv.slice(2), io, version);
} catch (error) {
  warn(io, error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}

/** Tests whether a write error means that the pipe was closed by its reader. */
function isClosed(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}
