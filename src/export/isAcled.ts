import type { Metadata } from '../model/dataset';
import { wordings } from '../model/text';

/**
 * Tests whether a dataset comes from ACLED, whose terms forbid redistribution: by its id or by its
 * attribution.
 */
export function isAcled({ id, attribution }: Pick<Metadata, 'id' | 'attribution'>): boolean {
  return (
    id === 'acled' ||
    wordings(attribution).some((text) => /\bACLED\b|armed conflict location\b.{0,9}\bevent data/i.test(text))
  );
}
