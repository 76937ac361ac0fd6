import { expect, it } from 'vitest';
import { periodLabel } from '../../../../src/views/timeline/clocks/periodLabel';

const period = { id: 'a', title: 'The siege', from: '1911-03-01', to: '1911-06-30', default: true };

it.each([
  ['its title', [period], 'The siege', 'The siege'],
  ['its short name', [{ ...period, short: { en: 'Siege', fr: 'Siège' } }], 'Siege', 'Siège'],
  [
    'its title where its short name is long',
    [{ ...period, short: 'Thirteen long' }],
    'The siege',
    'The siege',
  ],
  ['nothing where both are long', [{ ...period, title: 'Thirteen long' }], undefined, undefined],
  [
    'nothing in a language that it has no name in',
    [{ ...period, title: { fr: 'Siège' } }],
    undefined,
    'Siège',
  ],
  ['nothing where no period is the default', [{ ...period, default: false }], undefined, undefined],
  ['nothing where there is no period', [], undefined, undefined],
])('is %s', (_, periods, english, french) => {
  expect(periodLabel({ periods }, 'en')).toBe(english);
  expect(periodLabel({ periods }, 'fr')).toBe(french);
});
