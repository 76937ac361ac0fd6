import { expect, it } from 'vitest';
import { changedByReader } from '../../../src/embed/element/changedByReader';
import { defaultView, type View } from '../../../src/state/view/view';

const given: View = { ...defaultView, category: ['strike'], event: 'given' };
const panned = { lng: 46, lat: 40, zoom: 8 };
const moved: View = { ...given, map: panned };
const placed: View = { ...given, map: { lng: 47, lat: 39, zoom: 7 } };

it.each([
  ['as given, before anything was done', given, given, undefined, false],
  ['moved by its event, before anything was done', moved, given, undefined, false],
  ['moved by its event, then touched', moved, given, moved, false],
  ['moved by the reader', moved, given, given, true],
  ['moved on by the reader', placed, given, moved, true],
  ['moved away from where the article stands', moved, placed, placed, true],
  ['back where the article stands', placed, placed, moved, false],
  ['another event', { ...given, event: 'other' }, given, given, false],
  ['no event', { ...given, event: undefined }, given, given, false],
  ['other days', { ...given, from: 18_540 }, given, given, true],
  ['without the filter', { ...given, category: [] }, given, given, true],
] as const)('%s', (_, view, initial, acted, changed) => {
  expect(changedByReader(view, initial, acted)).toBe(changed);
});
