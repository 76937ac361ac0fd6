import { expect, it } from 'vitest';
import { sourceText } from '../../src/i18n/sourceText';
import { createTranslator } from '../../src/i18n/translator';

it.each([
  [
    '1.1.0',
    'CC-BY-4.0',
    'Dataset war, version 1.1.0, CC BY 4.0',
    'Jeu de données war, version 1.1.0, CC BY 4.0',
  ],
  ['', 'CC-BY-4.0', 'Dataset war, CC BY 4.0', 'Jeu de données war, CC BY 4.0'],
  ['1.1.0', '', 'Dataset war, version 1.1.0', 'Jeu de données war, version 1.1.0'],
  ['', '', 'Dataset war', 'Jeu de données war'],
])('data of version “%s” and licence “%s” says what it has', (version, licence, english, french) => {
  const data = { id: 'war', version, licence };
  expect([sourceText(data, createTranslator('en')), sourceText(data, createTranslator('fr'))]).toEqual([
    english,
    french,
  ]);
});
