import { basename } from 'node:path';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, dearest first; begun at the end, one of them would run alone. */
const longest = (
  'axe shown hostile component refused article mapCounts late questions share many ownFile ' +
  'offline key devServer focus clocks claims page'
).split(' ');

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = longest.indexOf(basename(moduleId, '.test.ts'));
      return at < 0 ? longest.length : at;
    };
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}

// The built app in a real Chromium; `scripts/browser-tests.mjs` finds the browser and names it in CHROMIUM_PATH.
export default defineConfig({
  test: {
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: ['tests/e2e/serveBuild.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    maxWorkers: 3,
    sequence: { sequencer: LongestFirst },
    // As long as the page may take: a second is too short for a view to be drawn on a busy machine.
    expect: { poll: { timeout: 20_000 } },
  },
});
