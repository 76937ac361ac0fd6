import { expect, it } from 'vitest';
import { createTranslator } from '../../src/i18n/translator';
import { loadMessages } from '../../src/i18n/messages';
import { numberText } from '../../src/i18n/numbers';

const numbers = [0, 1, 1.5, 2, 999, 1000, 12_345, 1_000_000, -1, 0.25];

it.each(['en', 'fr'])('writes a number as the browser does in %s', (language) => {
  const format = new Intl.NumberFormat(language);
  expect(numbers.map((each) => numberText(each, language))).toEqual(
    numbers.map((each) => format.format(each)),
  );
});

it.each(['en', 'fr'] as const)('counts in the singular what the browser does in %s', async (language) => {
  await loadMessages(language);
  const t = createTranslator(language);
  const rules = new Intl.PluralRules(language);
  const one = t('timeline.days', { count: 1 }).replace('1', '');
  for (const count of numbers) {
    const isOne = t('timeline.days', { count }).replace(numberText(count, language), '') === one;
    expect(`${count} ${isOne}`).toBe(`${count} ${rules.select(count) === 'one'}`);
  }
});
