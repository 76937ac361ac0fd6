import { defineConfig } from 'vitest/config';
import { folderOf } from './folders.mjs';

const { setUp } = folderOf(process.env.MUTATED_FOLDER ?? 'scale');

export default defineConfig({
  test: {
    environment: 'node',
    testTimeout: 60_000,
    // Messages of both languages and the search: a mutant runs twice as fast without.
    setupFiles: setUp ? ['tests/setup.ts'] : [],
    isolate: false,
    include: ['tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'tests/bench/**', '**/node_modules/**'],
  },
});
