import { preview } from 'vite';

// Serves the built app as a host should: with the headers of scripts/headers.mjs.
const server = await preview();
process.stdout.write(`Conflict Timeline: ${server.resolvedUrls?.local[0] ?? 'http://localhost:4173/'}\n`);
