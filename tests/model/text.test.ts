import { describe, expect, test } from 'vitest';
import { otherLanguageIn, textIn, wordings, type Text } from '../../src/model/text';

const both = { fr: 'Une trêve', en: 'A truce' };
const foreign = { hy: 'Հրադադար', az: 'Atəşkəs' };

describe('a text', () => {
  test.each<[text: Text | undefined, language: string, found: string, other: string | undefined]>([
    [undefined, 'en', '', undefined],
    ['A truce', 'fr', 'A truce', undefined],
    [both, 'en', 'A truce', undefined],
    [both, 'fr', 'Une trêve', undefined],
    // The first of the fallbacks that there is; else whichever comes first.
    [both, 'az', 'A truce', 'en'],
    [{ ...foreign, en: 'A truce' }, 'fr', 'A truce', 'en'],
    [foreign, 'fr', 'Հրադադար', 'hy'],
    [{}, 'fr', '', undefined],
  ])('%o is in %s "%s", and that is in another language: %s', (text, language, found, other) => {
    expect(textIn(text, language)).toBe(found);
    expect(otherLanguageIn(text, language)).toBe(other);
  });

  test('has all its wordings', () => {
    expect([undefined, 'A truce', both, {}].map(wordings)).toEqual([
      [],
      ['A truce'],
      ['Une trêve', 'A truce'],
      [],
    ]);
  });
});
