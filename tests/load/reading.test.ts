import { expect, test } from 'vitest';
import { beginReading } from '../../src/load/reading';
import { sampleLimits } from '../../src/load/sampler';
import type { Table } from '../../src/table/table';

const rows = Array.from({ length: 20_000 }, (_, i) => `2020-10-04,Event ${i}\n`).join('');
const file = () => new File([`date,title\n${rows}`], 'long.csv');

test('the first events of a reading that was begun early wait for whoever follows', async () => {
  const reading = beginReading({ file: file() });
  await reading.result;
  const samples: Table[] = [];
  const told = reading.follow({ onProgress: () => undefined, onSample: (table) => samples.push(table) });
  expect(samples.map(({ columns }) => columns.length)).toEqual([sampleLimits.rows]);
  expect((await told).kind).toBe('loaded');
});

test('cancelled, it ends as cancelled', async () => {
  const reading = beginReading({ file: file() });
  reading.cancel();
  expect(await reading.follow({ onProgress: () => undefined })).toEqual({ kind: 'cancelled' });
});
