import { expect, test } from 'vitest';
import { issueText } from '../../src/i18n/issueText';
import { createTranslator } from '../../src/i18n/translator';
import { issueCodes } from '../../src/model/issue';

const whole = {
  severity: 'error',
  row: 3,
  line: 4,
  field: 'when',
  value: '03.10.2020',
  list: 'events',
} as const;

test.each(issueCodes)('%s is put into words in both languages, with nothing left to fill in', (code) => {
  for (const language of ['en', 'fr'] as const) {
    const text = issueText({ ...whole, code }, createTranslator(language));
    expect(text).not.toMatch(/[{}]/);
    expect(text.length).toBeGreaterThan(10);
  }
});

test('says what stands there and what would be right', () => {
  expect(issueText({ ...whole, code: 'date-unreadable' }, createTranslator('en'))).toBe(
    '“when” is 03.10.2020, which is no date that can be read. Write it as 2020-10-08, 2020-10 or 2020-10-08/2020-10-10 (EDTF).',
  );
});
