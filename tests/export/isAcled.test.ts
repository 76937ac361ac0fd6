import { expect, it } from 'vitest';
import { isAcled } from '../../src/export/isAcled';

it.each([
  [{ id: 'acled', attribution: '' }, true],
  [{ id: 'x', attribution: 'Source: ACLED, 2021' }, true],
  [{ id: 'x', attribution: { fr: 'Armed Conflict Location & Event Data Project' } }, true],
  [{ id: 'x', attribution: 'Armed Conflict Location and Event Data' }, true],
  [{ id: 'ucdp-ged', attribution: 'Uppsala Conflict Data Program' }, false],
  [{ id: 'x', attribution: 'reconciled by hand' }, false],
])('%j', (metadata, is) => {
  expect(isAcled(metadata)).toBe(is);
});
