import { describe, expect, it } from 'vitest';
import { figureText } from '../../../src/i18n/figureText';
import { createTranslator } from '../../../src/i18n/translator';
import type { Claim } from '../../../src/model/claim';
import type { Dictionaries } from '../../../src/model/dataset';
import { claimGroups } from '../../../src/views/detail/claimGroups';

const t = createTranslator('en');

const dictionaries: Dictionaries = {
  categories: [],
  measures: [{ id: 'killed', title: 'Killed' }],
  sides: [
    { id: 'a', title: 'Armenian / NK', letter: 'A' },
    { id: 'z', title: 'Azerbaijani', letter: 'Z' },
  ],
  actors: [],
  places: [],
  sources: [],
};

const claim = (part: Partial<Claim>): Claim => ({
  id: 'c',
  measure: 'killed',
  people: 'civilian',
  side: 'z',
  scope: 'incident',
  asOf: '2020-10-04',
  reported: '2020-10-04',
  claimedBy: 'prosecutor',
  claimantRole: 'own-side',
  status: 'undisputed',
  sources: [],
  support: 'page-read',
  ...part,
});

describe('claims of an event', () => {
  it('about the same people stand together, and those of several claimants come first', () => {
    const groups = claimGroups(
      [
        claim({ id: '1', side: 'a' }),
        claim({ id: '2', low: 26, high: 26 }),
        claim({ id: '3', low: 32, high: 32, claimedBy: 'amnesty' }),
      ],
      dictionaries,
      t,
    );
    expect(groups.map((group) => group.claims.map(({ id }) => id))).toEqual([['2', '3'], ['1']]);
    expect(groups[0]?.title).toBe('Azerbaijani civilians killed');
  });

  it('of another measure, scope or people never share a group', () => {
    const groups = claimGroups(
      [
        claim({ id: '1' }),
        claim({ id: '2', measure: 'wounded' }),
        claim({ id: '3', scope: 'cumulative' }),
        claim({ id: '4', people: 'military' }),
      ],
      dictionaries,
      t,
    );
    expect(groups).toHaveLength(4);
  });

  it.each([
    [{ low: 12, high: 12 }, '12'],
    [{ low: 12, high: 15 }, '12–15'],
    [{ low: 100, atLeast: true }, '100+'],
    [{ low: 50, high: 50, approximate: true }, 'about 50'],
    [{ best: 7 }, '7'],
    [{ high: 9 }, 'up to 9'],
    [{ low: 1221, high: 1221 }, '1,221'],
    [{ notDisclosed: true }, 'not disclosed'],
    [{}, 'no figure'],
  ] as const)('write %j as "%s"', (part, text) => {
    expect(figureText(claim(part), t)).toBe(text);
  });
});
