import { describe, expect, it } from 'vitest';
import { fold, foldedWords } from '../../src/table/fold';

describe('fold', () => {
  it.each([
    ['Şuşa', 'susa'],
    ['Xankəndi', 'xankendi'],
    ['Ağdərə', 'agdere'],
    ['İSMAYILLI', 'ismayilli'],
    ['Qırmızı Bazar', 'qirmizi bazar'],
    ['Gəncə, Füzuli, Çıldır', 'gence, fuzuli, cildir'],
    ['Évacués près de Noël', 'evacues pres de noel'],
    ['Cœur, Łódź, Straße', 'coeur, lodz, strasse'],
    ['ШУША', 'шуша'],
    ['Степанакерт — Ходжалы́', 'степанакерт — ходжалы'],
    ['Ёлка и Йод', 'елка и иод'],
    ['ՇՈՒՇԻ', 'շուշի'],
    ['Արցախ և Երևան', 'արցախ եւ երեւան'],
    ['ի՞նչ', 'ինչ'],
    ['Xankәndi, GӘNCӘ, gǝncǝ', 'xankendi, gence, gence'],
    ['Stepʼanakert, Ghazanchʻetsʻotsʻ', 'stepanakert, ghazanchetsots'],
    ['Stepa\u00adnakert, \u202bتهران\u202c', 'stepanakert, تهران'],
    ['ΟΔΟΣ οδος', 'οδοσ οδοσ'],
    ['E\u0301change', 'echange'],
  ])('%s → %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing a second time', () => {
    for (const text of ['Şuşa İI ı ß', 'ﬁn № ½', 'Արցախ և']) expect(fold(fold(text))).toBe(fold(text));
  });
});

describe('foldedWords', () => {
  it('parts words at whatever is no letter and no digit', () => {
    expect(foldedWords("Su-25 downed; l'armée nie (2,317)")).toEqual([
      'su',
      '25',
      'downed',
      'l',
      'armee',
      'nie',
      '2',
      '317',
    ]);
    expect(foldedWords('Շուշի / Şuşa')).toEqual(['շուշի', 'susa']);
    expect(foldedWords(' — ')).toEqual([]);
  });
});
