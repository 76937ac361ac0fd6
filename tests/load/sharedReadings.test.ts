import { expect, it } from 'vitest';
import type { LoadOptions, LoadResult, LoadSource } from '../../src/load/loading';
import type { Reading } from '../../src/load/reading';
import { createSharedReadings } from '../../src/load/sharedReadings';
import type { Table } from '../../src/table/table';
import { smallDataset } from '../table/smallDataset';
import { tableOf } from '../table/tableOf';

const table: Table = tableOf(smallDataset);
const loaded: LoadResult = { kind: 'loaded', table };
const failed: LoadResult = { kind: 'failed', issues: [] };

/** Readings that a test leads: what was begun, who follows, and what ends each. */
function start() {
  const begun: {
    source: LoadSource;
    follower: Omit<LoadOptions, 'signal'> | undefined;
    end: (result: LoadResult) => void;
    cancelled: boolean;
  }[] = [];
  const read = createSharedReadings((source): Reading => {
    let end: (result: LoadResult) => void = () => {};
    const result = new Promise<LoadResult>((resolve) => {
      end = resolve;
    });
    const one: (typeof begun)[number] = { source, follower: undefined, end, cancelled: false };
    begun.push(one);
    return {
      source,
      result,
      follow: (options) => {
        one.follower = options;
        return result;
      },
      cancel: () => {
        one.cancelled = true;
      },
    };
  });
  return { begun, read };
}

const url = 'https://example.org/x.json';
const quiet = { onProgress: () => {} };

it('three that read one address make one request, and get the same table', async () => {
  const { begun, read } = start();
  const three = [read({ url }), read({ url }), read({ url })].map((one) => one.follow(quiet));
  begun[0]?.end(loaded);
  const results = await Promise.all(three);
  expect(begun).toHaveLength(1);
  for (const result of results) expect(result.kind === 'loaded' && result.table === table).toBe(true);
  // One that comes when it is read already joins too.
  expect(await read({ url }).follow(quiet)).toBe(loaded);
  expect(begun).toHaveLength(1);
});

it('another address, and any file, is a reading of its own', () => {
  const { begun, read } = start();
  const file = new File(['{}'], 'x.json');
  for (const source of [{ url }, { url: `${url}?2` }, { file }, { file }]) read(source);
  expect(begun).toHaveLength(4);
});

it('tells each how it goes, and one that comes late what was told', () => {
  const { begun, read } = start();
  const told: string[] = [];
  const follower = (name: string) => ({
    onProgress: ({ rows }: { rows: number }) => told.push(`${name} ${rows}`),
    onSample: () => told.push(`${name} sample`),
  });
  void read({ url }).follow(follower('a'));
  begun[0]?.follower?.onProgress({ bytes: 1, rows: 10 });
  begun[0]?.follower?.onSample?.(table);
  void read({ url }).follow(follower('b'));
  begun[0]?.follower?.onProgress({ bytes: 2, rows: 20 });
  expect(told).toEqual(['a 10', 'a sample', 'b 10', 'b sample', 'a 20', 'b 20']);
});

it('is stopped by the last who leaves, and by none before', async () => {
  const { begun, read } = start();
  const [a, b] = [read({ url }), read({ url })];
  const told: number[] = [];
  const ofA = a.follow({ onProgress: ({ rows }) => told.push(rows) });
  const ofB = b.follow(quiet);
  a.cancel();
  a.cancel();
  begun[0]?.follower?.onProgress({ bytes: 1, rows: 10 });
  expect({ cancelled: begun[0]?.cancelled, told }).toEqual({ cancelled: false, told: [] });
  begun[0]?.end(loaded);
  expect([(await ofA).kind, (await ofB).kind]).toEqual(['cancelled', 'loaded']);
  b.cancel();
  expect(begun[0]?.cancelled).toBe(true);
  // Nobody has it any more: who comes now reads what the address holds now.
  read({ url });
  expect(begun).toHaveLength(2);
});

it('that failed is begun anew by the next, and not ended by those who had it', async () => {
  const { begun, read } = start();
  const old = read({ url });
  const first = old.follow(quiet);
  begun[0]?.end(failed);
  expect((await first).kind).toBe('failed');
  const again = read({ url }).follow(quiet);
  expect(begun).toHaveLength(2);
  old.cancel();
  void read({ url });
  expect(begun).toHaveLength(2);
  begun[1]?.end(loaded);
  expect((await again).kind).toBe('loaded');
});
