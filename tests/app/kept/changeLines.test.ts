import { describe, expect, it } from 'vitest';
import { changeReport } from '../../../src/app/kept/changeLines';
import type { EntriesById } from '../../../src/app/kept/readChanges';
import { changesOf, listNames, type Entry } from '../../../src/diff/difference';
import { languages } from '../../../src/i18n/languages';
import { createTranslator } from '../../../src/i18n/translator';
import type { Claim } from '../../../src/model/claim';
import type { Dataset } from '../../../src/model/dataset';
import { smallDataset } from '../../table/smallDataset';

const entriesOf = (dataset: Dataset): EntriesById =>
  Object.fromEntries(
    listNames.map((list) => [list, new Map(dataset[list].map((entry: Entry) => [entry.id, entry]))]),
  ) as unknown as EntriesById;

const reportOf = (before: Dataset, after: Dataset, language: (typeof languages)[number] = 'en') =>
  changeReport(
    { changes: changesOf(before, after), before: entriesOf(before), after: entriesOf(after) },
    createTranslator(language),
    { figure: ({ low, high }: Claim) => `${low}–${high}`, line: ({ id }) => `figure ${id}` },
  );

const [first, second, ...events] = smallDataset.events;
const [claim, ...claims] = smallDataset.claims;
if (!first || !second || !claim) throw new Error('the dataset has two events and a claim');
const nil = { added: 0, changed: 0, withdrawn: 0 };

describe('what changed between two versions', () => {
  it('is nothing between a version and itself', () => {
    const { events: lines, claims: figures, counts } = reportOf(smallDataset, smallDataset);
    expect([lines, figures]).toEqual([[], []]);
    expect(Object.values(counts)).toEqual(listNames.map(() => nil));
  });

  it('names withdrawn, changed and new events, and of a changed one what', () => {
    const changed = { ...first, title: { en: 'Otherwise' }, status: 'disputed', summary: 'More' } as const;
    const added = { ...second, id: 'added', title: { en: 'Added' } };
    const after: Dataset = { ...smallDataset, events: [changed, added, ...events] };
    const { events: lines, counts } = reportOf(
      { ...smallDataset, events: [first, second, ...events] },
      after,
    );
    expect(counts.events).toEqual({ added: 1, changed: 1, withdrawn: 1 });
    expect(lines.map(({ id, kind }) => [id, kind])).toEqual([
      [second.id, 'withdrawn'],
      [first.id, 'changed'],
      ['added', 'added'],
    ]);
    expect(lines[1]?.title).toBe('Otherwise');
    expect(lines[1]?.details).toEqual([
      expect.stringMatching(/^title: .+ → Otherwise$/),
      expect.stringMatching(/^status: .+ → disputed$/),
      'summary',
    ]);
    expect(lines.map(({ event }) => event)).toEqual([second.id, first.id, 'added']);
  });

  it('gives the old and the new of a figure, and leads to its event', () => {
    const before: Dataset = {
      ...smallDataset,
      claims: [{ ...claim, event: first.id, low: 3, high: 5 }, ...claims],
    };
    const after: Dataset = {
      ...smallDataset,
      claims: [{ ...claim, event: first.id, low: 4, high: 9 }, ...claims],
    };
    const { claims: lines, counts } = reportOf(before, after);
    expect(counts.claims).toEqual({ ...nil, changed: 1 });
    expect(lines).toEqual([
      {
        id: claim.id,
        kind: 'changed',
        title: `figure ${claim.id}`,
        details: ['figure: 3–5 → 4–9'],
        event: first.id,
      },
    ]);
  });

  it('says what changed in every language, also a field that has no name for readers', () => {
    const after = {
      ...smallDataset,
      events: [{ ...first, extra: 1, status: 'disputed' }, second, ...events],
    };
    const texts = languages.map((language) => {
      const { events: lines } = reportOf(
        { ...smallDataset, events: [first, second, ...events] },
        after as unknown as Dataset,
        language,
      );
      expect(lines[0]?.details).toContain('extra');
      return lines[0]?.details[0];
    });
    expect(new Set(texts).size).toBe(languages.length);
  });
});
