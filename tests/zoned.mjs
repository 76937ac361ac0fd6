/**
 * The unit tests that may read the machine's time zone, by file: `npm test` runs these in a second zone too. In all
 * others tests/oneZone.ts makes a question for the zone an error, so that what passes in one zone passes in each.
 * Whoever starts another program or document stands here as well: nobody sees what that one asks.
 */
export const zoned = [
  'tests/localZone.test.ts',
  // Node's server dates its answers.
  'tests/cli/serve.test.ts',
  // Documents of jsdom say when they were changed.
  'tests/cli/pages.test.ts',
  'tests/embed/frame/embedScript.test.ts',
  'tests/export/forms.test.ts',
  'tests/share/snippets/snippets.test.ts',
  'tests/scripts/site.test.ts',
  'tests/scripts/startPort.test.ts',
  // Vite builds in them.
  'tests/scripts/keptVersions.test.ts',
  'tests/scripts/oneFile.test.ts',
  'tests/theme/styles.test.ts',
];
