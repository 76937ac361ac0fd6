import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, pairOf, tailStart } from '../../src/i18n/namePair';
import { properties } from '../seed';

describe('a name with several forms', () => {
  it.each([
    ['en', 'Martuni / Khojavend', 'Khojavend / Martuni'],
    ['en', 'Mataghis / Madagiz / Sugovushan', 'Madagiz / Mataghis / Sugovushan'],
    ['en', 'Shushi / Shusha district', 'Shusha / Shushi district'],
    ['en', 'Mrav / Murovdag range', 'Mrav / Murovdag range'],
    ['fr', 'District de Karvatchar / Kelbadjar', 'District de Karvatchar / Kelbadjar'],
    ['fr', 'District de Jrakan / Agdam', 'District d’Agdam / Jrakan'],
    ['fr', 'District d’Akna / Zanguilan', 'District d’Akna / Zanguilan'],
    ['fr', 'Mrav / Mourovdag (chaîne)', 'Mourovdag / Mrav (chaîne)'],
    ['az', 'Şuşa / Qala', 'Qala / Şuşa'],
    ['en', 'Stepanakert', 'Stepanakert'],
  ])('in %s: %s', (language, name, expected) => {
    expect(inOrder(name, language)).toBe(expected);
    expect(inOrder(expected, language)).toBe(expected);
  });

  it('is made of two names, whichever is given first', () => {
    expect(pairOf('Varanda', 'Fuzuli', 'en')).toBe('Fuzuli / Varanda');
    expect(pairOf('Fuzuli', 'Varanda', 'en')).toBe('Fuzuli / Varanda');
    expect(pairOf('Akna district', 'Agdam district', 'en')).toBe('Agdam / Akna district');
    expect(pairOf('District d’Akna', 'District de Djebraïl', 'fr')).toBe('District d’Akna / Djebraïl');
  });

  it('says nothing twice', () => {
    expect(pairOf('Hadrut', 'Hadrut', 'en')).toBe('Hadrut');
    expect(pairOf('Maragha', 'Maragha / Maraga', 'en')).toBe('Maraga / Maragha');
  });
});

describe('the end of a name that is no name itself', () => {
  it('begins where the words in small letters and the brackets at the end do', () => {
    const end = /(?: \p{Ll}\S*| \([^)]*\))*$/u;
    const names = fc
      .array(fc.constantFrom(' ', '(', ')', 'a', 'B', 'é', 'Ж', '/'))
      .map((all) => all.join(''));
    fc.assert(
      fc.property(names, (name) => {
        expect(tailStart(name)).toBe(end.exec(name)?.index);
      }),
      { ...properties, numRuns: 3000 },
    );
  });
});
