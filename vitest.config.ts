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
    // Quicker to start than a process, for each of the files.
    pool: 'threads',
    // The first two see to it that nothing of the app runs before them.
    setupFiles: ['tests/countSteps.ts', 'tests/oneZone.ts', 'tests/setup.ts'],
    sequence: { setupFiles: 'list' },
    // Its source is modules, but its package doesn't tell Node so.
    server: { deps: { inline: ['leaflet'] } },
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/bench/**', '**/node_modules/**'],
  },
});
