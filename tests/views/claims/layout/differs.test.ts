import { describe, expect, it } from 'vitest';
import { createTranslator } from '../../../../src/i18n/translator';
import type { Claim } from '../../../../src/model/claim';
import { differsText } from '../../../../src/views/claims/layout/differs';
import { claimWith } from '../../../table/smallDataset';

const t = createTranslator('en');
const by = (claimedBy: string, parts: Partial<Claim> = {}) =>
  claimWith({ id: claimedBy, claimedBy, ...parts });
const text = (...claims: Claim[]) => differsText(claims, t, (claim) => claim.claimedBy);

describe('what differs among claims', () => {
  it('is said in one sentence, from the lowest to the highest', () => {
    expect(text(by('a', { low: 32 }), by('b', { low: 26 }), by('c', { low: 27 }))).toBe(
      '26, 27 or 32 dead, by claimant. None is decided here.',
    );
  });

  it('is the report where one claimant’s figures rose', () => {
    expect(text(by('a', { low: 5 }), by('a', { id: '2', low: 10 }))).toBe('5 or 10 dead, by report.');
  });

  it('is nothing where all agree, and nobody is compared with himself', () => {
    expect(text(by('a', { low: 4 }), by('b', { low: 4 }))).toBe('2 claimants give 4 dead.');
    expect(text(by('a', { low: 4 }))).toBeUndefined();
    expect(text()).toBeUndefined();
  });

  it('never counts what was not disclosed as a figure', () => {
    expect(text(by('a', { low: 200 }), by('b', { notDisclosed: true }))).toBe('Not disclosed by b.');
  });

  it('names no dead where something else is counted', () => {
    const measure = 'bodies-examined';
    expect(text(by('a', { measure, low: 2317 }), by('b', { measure, low: 2425 }))).toBe(
      '2,317 or 2,425, by claimant. None is decided here.',
    );
  });

  it('keeps a low above a high as it is given', () => {
    expect(text(by('a', { low: 9, high: 7 }), by('b', { low: 8, high: 8 }))).toContain('9–7');
  });
});
