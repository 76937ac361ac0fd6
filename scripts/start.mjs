import { preview } from 'vite';

// Serves the built app as a host should: with the headers of scripts/headers.mjs.
try {
  const server = await preview();
  process.stdout.write(`Conflict Timeline: ${server.resolvedUrls?.local[0] ?? 'http://localhost:4173/'}\n`);
} catch (error) {
  const taken = /already in use/.test(String(error));
  process.stderr.write(
    taken ? 'Port 4173 is taken by another program: end that one, then start again.\n' : `${error}\n`,
  );
  process.exitCode = 1;
}
