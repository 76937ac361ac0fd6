import { join } from 'node:path';
import { runnerImport } from 'vite';

// `node tests/bench/export.mjs [events]`: how fast the export writes. Default: a million events.
const file = join(import.meta.dirname, 'runner', 'exportBench.ts');
const { module } = await runnerImport(file, { configFile: false });
await module.main(Number(process.argv[2] ?? 1_000_000));
