import { expect, test } from 'vitest';
import { isSaidRole, placeRoles } from '../../src/model/place';

test('what was said at a place did not happen there', () => {
  expect(placeRoles.filter(isSaidRole)).toEqual(['seat', 'venue']);
});
