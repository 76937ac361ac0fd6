import { expect, test } from 'vitest';
import { spokenLanguage } from '../../src/i18n/spokenLanguage';

test.each([
  [['fr-CA', 'en'], 'fr'],
  [['hy', 'fr'], 'fr'],
  [['az', 'ru'], 'en'],
  [[], 'en'],
] as const)('of %o it is %s', (tags, language) => {
  expect(spokenLanguage(tags)).toBe(language);
});
