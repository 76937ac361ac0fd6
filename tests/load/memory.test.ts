import { afterEach, expect, test, vi } from 'vitest';
import { readTable } from '../../src/load/readTable';
import type { Table } from '../../src/table/table';
import type * as builders from '../../src/table/tableBuilder';
import type { TableBuilder } from '../../src/table/tableBuilder';

/** What a tab holds: so many events of the builder that is made first, and whether they can be put in order. */
const room = vi.hoisted(() => ({ events: Infinity, order: true, builders: 0 }));

vi.mock('../../src/table/tableBuilder', async (original) => {
  const { createTableBuilder } = await original<typeof builders>();
  return {
    createTableBuilder(): TableBuilder {
      const builder = createTableBuilder();
      // The second is that of the first events, which is small.
      if (room.builders++ > 0) return builder;
      return Object.create(builder, {
        rows: { get: () => builder.rows },
        event: {
          value(...given: Parameters<TableBuilder['event']>) {
            if (builder.rows === room.events) throw new RangeError('Array buffer allocation failed');
            builder.event(...given);
          },
        },
        finish: {
          value() {
            if (!room.order) throw new RangeError('Array buffer allocation failed');
            return builder.finish();
          },
        },
      }) as TableBuilder;
    },
  };
});

afterEach(() => Object.assign(room, { events: Infinity, order: true, builders: 0 }));

const rows = Array.from({ length: 20_000 }, (_, i) => `2020-10-04,Event ${i}\n`).join('');

async function read() {
  const samples: Table[] = [];
  const result = await readTable(
    { file: new File([`date,title\n${rows}`], 'long.csv') },
    {
      onProgress: () => undefined,
      onSample: (table) => samples.push(table),
      signal: new AbortController().signal,
    },
  );
  return { samples, result };
}

test('a file beyond the memory of the tab is shown as far as it was read, and says how far', async () => {
  room.events = 3000;
  const { result } = await read();
  if (result.kind !== 'loaded') return expect.fail(result.kind);
  expect(result.table.columns.length).toBe(3000);
  expect(result.table.issues).toMatchObject([{ severity: 'error', code: 'memory-exhausted', row: 3000 }]);
});

test('where there is no memory to put the events in order, the first of them are there, and it says so', async () => {
  room.order = false;
  const { result, samples } = await read();
  expect(result).toEqual({
    kind: 'failed',
    issues: [{ severity: 'error', code: 'memory-exhausted', row: 20_000 }],
  });
  expect(samples.length).toBe(1);
});
