import { describe, expect, it } from 'vitest';
import { closeDirections, mayTurn } from '../../src/model/direction';

const [LRE, RLE, PDF, LRO, RLO] = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e'];
const [LRI, RLI, FSI, PDI] = ['\u2066', '\u2067', '\u2068', '\u2069'];

describe('a text that turns the writing direction', () => {
  it.each([
    ['', ''],
    ['Ganja', 'Ganja'],
    ['שלום', 'שלום'],
    [`${RLO}gpj.exe`, `${RLO}gpj.exe${PDF}`],
    [`${RLO}gpj${PDF}.exe`, `${RLO}gpj${PDF}.exe`],
    [`${LRE}a${RLE}b${LRO}c`, `${LRE}a${RLE}b${LRO}c${PDF}${PDF}${PDF}`],
    [`${LRI}a${RLI}b${FSI}c`, `${LRI}a${RLI}b${FSI}c${PDI}${PDI}${PDI}`],
    [`${RLI}a${RLO}b`, `${RLI}a${RLO}b${PDF}${PDI}`],
    [`${RLI}a${RLO}b${PDI}c`, `${RLI}a${RLO}b${PDI}c`],
    [`${RLO}a${RLI}b${PDF}c`, `${RLO}a${RLI}b${PDF}c${PDI}${PDF}`],
    [`a${PDF}${PDI}b`, `a${PDF}${PDI}b`],
  ])('%j ends as %j', (text, closed) => {
    expect(closeDirections(text)).toBe(closed);
    expect(closeDirections(closed)).toBe(closed);
  });
});

it('a text may turn the writing direction by any of its signs, and by no letter', () => {
  const signs = [LRE, RLE, PDF, LRO, RLO, LRI, RLI, FSI, PDI];
  expect(signs.filter((sign) => !mayTurn(`a${sign}b`))).toEqual([]);
  expect(['', 'Ganja', 'שלום', '\u200e', '\u200f'].filter(mayTurn)).toEqual([]);
});
