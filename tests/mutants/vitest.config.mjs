import { defineConfig } from 'vitest/config';
import { folders } from './folders.mjs';

const { setUp } = folders[process.env.MUTATED_FOLDER];

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    // Messages of both languages and the search: a mutant runs twice as fast without.
    setupFiles: setUp ? ['tests/setup.ts'] : [],
    isolate: false,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
  },
});
