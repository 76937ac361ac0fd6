import fc from 'fast-check';
import { expect, it } from 'vitest';
import { dayOf } from '../../src/model/day';
import { flag, type Columns } from '../../src/table/columns';
import type { Table } from '../../src/table/table';
import { arbitraryDataset } from '../engine/arbitraryDataset';
import { claimWith, eventWith, smallDataset } from './smallDataset';
import { tableOf, tableOfReversed } from './tableOf';

const seed = 20201005;

const october = (day: number) => dayOf(2020, 10, day);
const told = [tableOf, tableOfReversed] as const;

/** What is known, and since when. */
function knownIn({ columns }: Table): unknown {
  const { knownDay, statusSteps, flags, claims } = columns;
  const assumed = Array.from(flags, (bits) => bits & flag.assumedReport);
  return { knownDay, statusSteps, assumed, claims: claims.knownDay };
}

const strike = eventWith({
  id: 'strike',
  when: '2020-10-02/2020-10-04',
  status: 'disputed',
  reports: [{ source: 'wire', reported: '2020-10-02', assumed: true }],
  positions: [
    { by: 'baku', stance: 'asserts', reported: '2020-10-05', sources: [] },
    { by: 'yerevan', stance: 'denies', reported: '2020-10-02', assumed: true, sources: ['book', 'wire'] },
  ],
});
const dataset = {
  ...smallDataset,
  sources: [
    { id: 'wire', title: 'Wire', published: '2020-10-05', support: 'page-read' as const },
    { id: 'book', title: 'Book', published: '2020-10', support: 'page-read' as const },
  ],
  events: [strike, eventWith({ id: 'quiet', when: '2020-10-09' })],
  claims: [
    claimWith({ id: 'of-book', reported: '2020-10-02', assumed: true, sources: ['book'] }),
    claimWith({ id: 'of-event', reported: '2020-10-02', assumed: true, event: 'quiet', sources: ['wire'] }),
    claimWith({ id: 'checked', reported: '2020-10-02', event: 'quiet', sources: ['book'] }),
  ],
};

it.each(told)(
  'knows an assumed day by its dated sources and its event, in whatever order they come: %o',
  (tell) => {
    const { columns }: { readonly columns: Columns } = tell(dataset);
    expect([...columns.knownDay]).toEqual([october(5), october(4)]);
    expect([...columns.claims.knownDay]).toEqual([october(31), october(9), october(2)]);
    expect([...columns.statusSteps.fromDay].map((day) => (day < 0 ? 'always' : day))).toEqual([
      'always',
      october(31),
    ]);
    // The position of that day was checked.
    expect((columns.flags[0] as number) & flag.assumedReport).toBe(0);
  },
);

it(`knows the same of a file in whatever order it comes (seed ${seed})`, () => {
  fc.assert(
    fc.property(arbitraryDataset, (any) => {
      expect(knownIn(tableOfReversed(any))).toEqual(knownIn(tableOf(any)));
    }),
    { seed, numRuns: 300 },
  );
});
