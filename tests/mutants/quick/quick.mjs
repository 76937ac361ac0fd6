import { parseArgs } from 'node:util';
import { floor } from '../folders.mjs';
import { tryMutants } from './mutants.mjs';

// `node quick.mjs url --file src/url/codec.ts`: one folder, as `npm run mutate -- --quick url` runs it.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    slow: { type: 'boolean' },
    every: { type: 'string' },
    offset: { type: 'string' },
    again: { type: 'boolean' },
    load: { type: 'boolean' },
    tests: { type: 'string', multiple: true },
    file: { type: 'string', multiple: true },
  },
});
const [name = ''] = positionals;
const score = await tryMutants(name, {
  parts: values.file,
  slow: values.slow,
  every: Number(values.every ?? 1),
  offset: Number(values.offset ?? 0),
  again: values.again,
  load: values.load,
  tests: values.tests,
});
process.exitCode = score >= floor ? 0 : 1;
