import { defineConfig } from 'vitest/config';

// The built app in a real Chromium; `scripts/browser-tests.mjs` finds the browser and names it in CHROMIUM_PATH.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/serveBuild.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 3,
    // As long as the page may take: a second is too short for a view to be drawn on a busy machine.
    expect: { poll: { timeout: 20_000 } },
  },
});
