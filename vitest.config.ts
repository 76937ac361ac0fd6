import { defineConfig } from 'vitest/config';
import { conflictDefine } from './scripts/build/conflict.ts';

export default defineConfig({
  define: conflictDefine,
  test: {
    environment: 'node',
    // A busy machine decides nothing: what hangs is found all the same.
    testTimeout: 60_000,
    // Vitest leaves a core free: on two cores that is one worker, and twice the time.
    maxWorkers: '100%',
    setupFiles: ['tests/setup.ts'],
    // Its source is modules, but its package doesn't tell Node so.
    server: { deps: { inline: ['leaflet'] } },
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**', 'node_modules/**'],
  },
});
