import { floor, folderOf } from './folders.mjs';

const name = process.env.MUTATED_FOLDER ?? 'scale';
const { mutate, testFiles } = folderOf(name);

export default {
  mutate,
  testFiles,
  testRunner: 'vitest',
  vitest: { configFile: 'tests/mutants/vitest.config.mjs', related: false },
  // A mutant runs the tests that reach it; what runs only as a module loads is not mutated.
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: Number(process.env.MUTATE_WORKERS ?? 1),
  thresholds: { high: 95, low: floor, break: floor },
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `tests/mutants/reports/${name}.html` },
  jsonReporter: { fileName: `tests/mutants/reports/${name}.json` },
  ignorePatterns: [
    'dist',
    'docs',
    'tests/bench',
    'tests/e2e',
    'tests/mutants/reports',
    'scripts/basemap/work',
  ],
  allowEmpty: false,
};
