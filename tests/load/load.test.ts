import { headRows } from '../../src/formats/columns/tableRows';
import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { load, workerLimits } from '../../src/load/load';
import { startReader } from '../../src/load/reader';
import type { LoadResult, LoadSource, Progress } from '../../src/load/loading';
import { packTable } from '../../src/load/packedTable';
import { readLimits } from '../../src/load/readLimits';
import { createSlices } from '../../src/load/slices';
import { sampleLimits } from '../../src/load/sampler';
import type { FromWorker } from '../../src/load/worker';
import type { Table } from '../../src/table/table';
import { smallDataset } from '../table/smallDataset';
import { tableOf } from '../table/tableOf';
import { written } from './writtenIn';

afterEach(() => vi.unstubAllGlobals());

const fixture = (name: string) => readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
const fileOf = (name: string) => new File([new Uint8Array(fixture(name))], name.split('/').at(-1) ?? '');

async function loaded(source: LoadSource, signal = new AbortController().signal) {
  const progress: Progress[] = [];
  const result = await load(source, { onProgress: (told) => progress.push(told), signal });
  return { result, progress };
}

const codes = (result: LoadResult) =>
  result.kind === 'cancelled'
    ? []
    : (result.kind === 'loaded' ? result.table.issues : result.issues).map(({ code }) => code);

function answer(body: BodyInit | null, init?: ResponseInit): { asked: [string, RequestInit | undefined][] } {
  const asked: [string, RequestInit | undefined][] = [];
  vi.stubGlobal('fetch', (url: URL, options?: RequestInit) => {
    asked.push([url.href, options]);
    return Promise.resolve(new Response(body, init));
  });
  return { asked };
}

describe('a file', () => {
  test.each(['json/whole.json', 'json/utf-8-bom.json', 'csv/plain.csv', 'csv/utf-8-bom.csv'])(
    '%s becomes a table',
    async (name) => {
      const { result, progress } = await loaded({ file: fileOf(name) });
      expect(result.kind).toBe('loaded');
      expect(codes(result)).toEqual([]);
      const bytes = fixture(name).length;
      expect(progress.at(-1)).toMatchObject({ bytes, totalBytes: bytes });
      if (result.kind === 'loaded') expect(result.table.columns.length).toBe(progress.at(-1)?.rows);
    },
  );

  test.each([
    ['csv/acled.csv', 'columns-unread'],
    ['csv/windows-1252.csv', 'encoding-guessed'],
    ['json/truncated.json', 'json-truncated'],
    ['json/row-without-date.json', 'field-missing'],
    ['csv/quote-not-closed.csv', 'quote-unclosed'],
  ])('%s shows the rows that are right, and tells %s', async (name, code) => {
    const { result } = await loaded({ file: fileOf(name) });
    expect(result.kind).toBe('loaded');
    expect(codes(result)).toContain(code);
  });

  test.each([
    ['json/geojson.json', 'kind-geojson'],
    ['e2e/not-a-dataset.json', 'no-events'],
    ['e2e/not-a-dataset.json', 'format-missing'],
  ])('%s has no event to show, and tells %s', async (name, code) => {
    const { result } = await loaded({ file: fileOf(name) });
    expect(result.kind).toBe('failed');
    expect(codes(result)).toContain(code);
  });

  test('of columns that nobody has explained asks for them, and tells nothing else', async () => {
    // Longer than what is read at once, with quotes, and a row in the middle of which the reading ends.
    const row = '"A strike, they said",2021-03-08,"12.5"\n';
    const file = new File(
      [`remark,week,lat\n${row.repeat(2000).replaceAll('2021-03-08', 'week 10')}`],
      'long.csv',
    );
    const { result } = await loaded({ file });
    expect(result).toMatchObject({
      kind: 'asks',
      issues: [],
      columns: { head: { columns: ['remark', 'week', 'lat'], headingsRow: 1 } },
    });
  });

  test('of a table says in which encoding it was read, as guessed or as told', async () => {
    const text = 'что;где\nвзрыв на складе;город\n';
    const file = new File([written(text, 'windows-1251')], 'a.csv');
    const encodingOf = async (source: LoadSource) => {
      const { result } = await loaded(source);
      return 'columns' in result ? result.columns?.layout.encoding : undefined;
    };
    expect(await encodingOf({ file })).toBe('windows-1251');
    expect(await encodingOf({ file, layout: { encoding: 'windows-1250' } })).toBe('windows-1250');
    expect(await encodingOf({ file: new File([text], 'a.csv') })).toBe('utf-8');
    const wide = Uint8Array.from(
      [...`\ufeff${text}`].flatMap((s) => [s.charCodeAt(0) & 255, s.charCodeAt(0) >> 8]),
    );
    expect(await encodingOf({ file: new File([wide], 'a.csv') })).toBe('utf-16le');
  });

  test('without a row that is an event says what a row needs', async () => {
    const file = new File(['date,title\n,x\n'], 'mine.csv');
    expect(codes((await loaded({ file })).result)).toEqual(['field-missing', 'no-events']);
  });

  test('that the device no longer gives is not called a broken connection', async () => {
    const file = new File(['date,title\n'], 'moved.csv');
    vi.spyOn(file, 'stream').mockReturnValue(
      new ReadableStream({ start: (controller) => controller.error(new Error('NotFoundError')) }),
    );
    expect((await loaded({ file })).result).toEqual({
      kind: 'failed',
      issues: [{ severity: 'error', code: 'file-unreadable', row: 0, value: 'moved.csv' }],
    });
  });

  test('of a foreign kind says what it is', async () => {
    const { result } = await loaded({ file: new File(['<html>'], 'page.html') });
    expect(result).toEqual({
      kind: 'failed',
      issues: [{ severity: 'error', code: 'kind-page', row: 0, value: 'page.html' }],
    });
  });

  test('larger than the limit stops there, and shows what it got', async () => {
    const rows = `date,title\n${'2020-10-04,T\n'.repeat(30)}`;
    const file = new File([rows], 'large.csv');
    const more = new Uint8Array(readLimits.bytes / 10);
    let sent = 0;
    vi.spyOn(file, 'stream').mockReturnValue(
      new ReadableStream({
        pull: (controller) =>
          controller.enqueue(
            sent++ === 0 ? new TextEncoder().encode(rows) : more.subarray(0, sent > 12 ? 0 : more.length),
          ),
      }),
    );
    vi.spyOn(TextDecoder.prototype, 'decode').mockImplementation((bytes) =>
      bytes && bytes.byteLength < 1000 ? rows : '',
    );
    const { result } = await loaded({ file });
    vi.restoreAllMocks();
    expect(result.kind).toBe('loaded');
    expect(codes(result)).toEqual(['file-too-large']);
  });
});

test('a file of more events than a tab holds stops there, says how far it got, and shows what it got', async () => {
  const { rows } = readLimits;
  readLimits.rows = 10;
  const lines = (first: number) =>
    [0, 1, 2, 3].map((i) => `2020-10-04,Event ${first + i}\n`).join('') + ' '.repeat(readLimits.head);
  const file = new File(['date,title\n'], 'large.csv');
  let sent = 0;
  vi.spyOn(file, 'stream').mockReturnValue(
    new ReadableStream({
      pull: (controller) =>
        controller.enqueue(new TextEncoder().encode(sent++ ? lines(4 * sent) : 'date,title\n')),
    }),
  );
  const { result } = await loaded({ file });
  readLimits.rows = rows;
  vi.restoreAllMocks();
  if (result.kind !== 'loaded') throw new Error(result.kind);
  const { columns, issues } = result.table;
  // A table's first rows are in sight before any is told.
  expect(columns.length).toBeGreaterThan(10);
  expect(columns.length).toBeLessThanOrEqual(headRows);
  expect(issues).toContainEqual({ severity: 'error', code: 'file-too-large', row: columns.length });
});

describe('a long file on the page’s own thread', () => {
  const row = (i: number) => `2020-10-${String((i % 28) + 1).padStart(2, '0')},Event ${i}\n`;
  const fileOfRows = (rows: number) =>
    new File([`date,title\n${Array.from({ length: rows }, (_, i) => row(i)).join('')}`], 'long.csv');

  async function samplesOf(rows: number) {
    const samples: Table[] = [];
    const signal = new AbortController().signal;
    const options = { onProgress: () => undefined, onSample: (table: Table) => samples.push(table), signal };
    const result = await load({ file: fileOfRows(rows) }, options);
    return { samples, whole: result.kind === 'loaded' ? result.table : undefined };
  }

  test('shows its first events before the rest is read', async () => {
    const { samples, whole } = await samplesOf(12 * sampleLimits.rows);
    expect(samples.length).toBe(1);
    expect(samples[0]?.columns.length).toBeLessThanOrEqual(sampleLimits.rows);
    expect(whole?.columns.length).toBe(12 * sampleLimits.rows);
  });

  test('of few events is shown once, whole', async () => {
    expect((await samplesOf(300)).samples).toEqual([]);
  });
});

describe('an address', () => {
  const url = 'https://example.org/data/small.json';

  test('of another host is asked without cookies and without saying who asks', async () => {
    const { asked } = answer(new Uint8Array(fixture('json/whole.json')));
    const { result } = await loaded({ url });
    expect(result.kind).toBe('loaded');
    expect(asked).toEqual([
      [url, expect.objectContaining({ credentials: 'omit', referrerPolicy: 'no-referrer' })],
    ]);
  });

  test('of the page’s own host may be plain http, and gets no cookie either', async () => {
    vi.stubGlobal('origin', 'http://localhost:4173');
    const { asked } = answer(new Uint8Array(fixture('json/whole.json')));
    const { result } = await loaded({ url: 'http://localhost:4173/a/b/data/small.json' });
    expect(result.kind).toBe('loaded');
    expect(asked[0]?.[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  test('of the app’s own dataset is asked for as the app is: behind a login, with the reader’s', async () => {
    vi.stubGlobal('origin', 'http://localhost:4173');
    const { asked } = answer(new Uint8Array(fixture('json/whole.json')));
    const { result } = await loaded({ url: 'http://localhost:4173/data/small.json', own: true });
    expect(result.kind).toBe('loaded');
    expect(asked[0]?.[1]).not.toHaveProperty('credentials');
  });

  test('that drips without an end is given up in time, and what came is shown', async () => {
    const text = fixture('json/whole.json').toString();
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    answer(
      new ReadableStream({
        pull(controller) {
          // The whole of it but its end, and then a blank each minute.
          controller.enqueue(
            new TextEncoder().encode(now === 0 ? text.slice(0, text.indexOf('"It goes on')) : ' '),
          );
          now += 60_000;
        },
      }),
    );
    const { result } = await loaded({ url });
    vi.restoreAllMocks();
    expect(result.kind).toBe('loaded');
    expect(codes(result)).toEqual(['connection-lost', 'json-truncated']);
  });

  test.each([
    'http://example.org/x.json',
    'ftp://example.org/x',
    'javascript:alert(1)',
    'data:text/csv,a',
    'x.json',
  ])('%s is not opened', async (refused) => {
    const { asked } = answer('{}');
    const { result } = await loaded({ url: refused });
    expect(codes(result)).toEqual(['address-refused']);
    expect(asked).toEqual([]);
  });

  test('that answers 404 says so', async () => {
    answer('<html>', { status: 404 });
    const { result } = await loaded({ url });
    expect(result).toMatchObject({
      kind: 'failed',
      issues: [{ code: 'answer-refused', value: `404 ${url}` }],
    });
  });

  test('that nobody answers says so', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
    expect(codes((await loaded({ url })).result)).toEqual(['address-unreachable']);
  });

  test('whose connection breaks shows the rows that came', async () => {
    let sent = false;
    const body = new ReadableStream({
      pull(controller) {
        if (sent) return controller.error(new TypeError('network error'));
        sent = true;
        const text = fixture('json/whole.json').toString();
        controller.enqueue(new TextEncoder().encode(text.slice(0, text.indexOf('"It goes on'))));
      },
    });
    answer(body);
    const { result } = await loaded({ url });
    expect(result.kind).toBe('loaded');
    expect(codes(result)).toEqual(['connection-lost', 'json-truncated']);
  });

  test.each([
    [{ 'Content-Length': '100000' }, 100_000],
    [{ 'Content-Length': '100000', 'Content-Encoding': 'gzip' }, undefined],
    [{ 'Content-Length': '10' }, undefined],
    [{}, undefined],
  ])('that answers with %o promises %s bytes', async (headers, totalBytes) => {
    answer(new Uint8Array(fixture('json/whole.json')), { headers });
    const { progress } = await loaded({ url });
    expect(progress.at(-1)?.totalBytes).toBe(totalBytes);
  });
});

describe('cancelling', () => {
  test('before the beginning asks nobody', async () => {
    const { asked } = answer('{}');
    expect((await loaded({ url: 'https://example.org/' }, AbortSignal.abort())).result).toEqual({
      kind: 'cancelled',
    });
    expect(asked).toEqual([]);
  });

  test('in the middle ends at once, though the stream hangs', async () => {
    const control = new AbortController();
    answer(new ReadableStream({ pull: () => control.abort() }));
    expect((await loaded({ url: 'https://example.org/' }, control.signal)).result).toEqual({
      kind: 'cancelled',
    });
  });
});

/** A worker that says what the test wants it to say. */
class ScriptedWorker extends EventTarget {
  readonly asked: unknown[] = [];
  terminated = false;
  postMessage(message: unknown): void {
    this.asked.push(message);
    this.dispatchEvent(new Event('asked'));
  }
  terminate(): void {
    this.terminated = true;
  }
  say(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }));
  }
  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error', { cancelable: true }), { message }));
  }
}

function withWorker(source: LoadSource, signal = new AbortController().signal) {
  const worker = new ScriptedWorker();
  const progress: Progress[] = [];
  const samples: unknown[] = [];
  const options = {
    onProgress: (told: Progress) => progress.push(told),
    onSample: (table: unknown) => samples.push(table),
    signal,
  };
  // What load uses of a worker is what the scripted one has.
  const reader = startReader(source, () => worker as unknown as Worker);
  const result = load(source, options, reader);
  return { worker, progress, samples, result };
}

describe('the worker', () => {
  const small = tableOf(smallDataset);
  const source = { url: 'https://example.org/' };

  test('is asked at once, tells its progress, and is ended with its answer', async () => {
    const { worker, progress, result } = withWorker(source);
    expect(worker.asked).toEqual([{ source }]);
    worker.say({ kind: 'ready' });
    worker.say({ kind: 'progress', progress: { bytes: 5, rows: 1 } });
    worker.say({ kind: 'done', result: { kind: 'failed', issues: [] } });
    expect(await result).toEqual({ kind: 'failed', issues: [] });
    expect(progress).toEqual([{ bytes: 5, rows: 1 }]);
    expect(worker.terminated).toBe(true);
  });

  test('that was begun before anybody listened has lost nothing by it', async () => {
    const worker = new ScriptedWorker();
    const reader = startReader(source, () => worker as unknown as Worker);
    worker.say({ kind: 'ready' });
    worker.say({ kind: 'sample', table: packTable(small) });
    const samples: unknown[] = [];
    const options = {
      onProgress: () => undefined,
      onSample: (table: unknown) => samples.push(table),
      signal: new AbortController().signal,
    };
    const result = load(source, options, reader);
    await vi.waitUntil(() => samples.length > 0);
    worker.say({ kind: 'done', result: { kind: 'failed', issues: [] } });
    expect(await result).toEqual({ kind: 'failed', issues: [] });
    expect(samples).toEqual([small]);
  });

  test('that a sandbox forbids is none', () => {
    const refused = startReader(source, () => {
      throw new DOMException('not here', 'SecurityError');
    });
    expect(refused).toBeUndefined();
  });

  test('that fails before it is ready leaves the work to the page', async () => {
    const { worker, result } = withWorker({ file: fileOf('json/whole.json') });
    worker.fail('blocked');
    expect((await result).kind).toBe('loaded');
  });

  test('that never says that it stands is given up, and the page reads', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { worker, result } = withWorker({ file: fileOf('json/whole.json') });
    vi.advanceTimersByTime(workerLimits.start - 1);
    expect(worker.terminated).toBe(false);
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    expect(worker.terminated).toBe(true);
    expect((await result).kind).toBe('loaded');
  });

  test('that falls silent in the middle is given up, and the message says after how long', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { worker, result } = withWorker(source);
    worker.say({ kind: 'ready' });
    vi.advanceTimersByTime(workerLimits.silence - 1);
    worker.say({ kind: 'progress', progress: { bytes: 1, rows: 1 } });
    vi.advanceTimersByTime(workerLimits.silence + workerLimits.grace);
    vi.useRealTimers();
    expect(await result).toMatchObject({ kind: 'failed', issues: [{ code: 'reader-silent', value: '120' }] });
  });

  test('that spoke while the machine slept is heard, though the timer runs first', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { worker } = withWorker(source);
    worker.say({ kind: 'ready' });
    vi.advanceTimersByTime(workerLimits.silence);
    worker.say({ kind: 'progress', progress: { bytes: 1, rows: 1 } });
    vi.advanceTimersByTime(workerLimits.silence);
    vi.useRealTimers();
    expect(worker.terminated).toBe(false);
  });

  test('that can’t be had reads no two datasets: what to do is said', async () => {
    const result = await load(
      { ...source, second: source },
      { signal: new AbortController().signal, onProgress: () => undefined },
    );
    expect(result).toEqual({
      kind: 'failed',
      issues: [{ severity: 'error', code: 'second-needs-worker', row: 0 }],
    });
  });

  test('that fails in the middle says so', async () => {
    const { worker, result } = withWorker(source);
    worker.say({ kind: 'ready' });
    worker.fail('out of memory');
    expect(await result).toMatchObject({
      kind: 'failed',
      issues: [{ code: 'reader-stopped', value: 'out of memory' }],
    });
  });

  test('hands over the first events before the whole, and none once nobody wants them', async () => {
    const control = new AbortController();
    const { worker, samples, result } = withWorker(source, control.signal);
    worker.say({ kind: 'ready' });
    worker.say({ kind: 'sample', table: packTable(small) });
    await vi.waitUntil(() => samples.length > 0);
    expect(samples).toEqual([small]);
    control.abort();
    worker.say({ kind: 'sample', table: packTable(small) });
    await result;
    expect(samples.length).toBe(1);
  });

  test('packs the lists of a table, and the page unpacks them as they were', async () => {
    const { worker, result } = withWorker(source);
    worker.say({ kind: 'ready' });
    worker.say({ kind: 'done', result: { kind: 'loaded', table: packTable(small), sha256: 'x' } });
    expect(await result).toEqual({ kind: 'loaded', table: small, sha256: 'x' });
  });

  test('is ended at once by a cancel', async () => {
    const control = new AbortController();
    const { worker, result } = withWorker(source, control.signal);
    worker.say({ kind: 'ready' });
    control.abort();
    expect(await result).toEqual({ kind: 'cancelled' });
    expect(worker.terminated).toBe(true);
  });
});

test('work on the page’s own thread pauses when its slice is used up, and not before', async () => {
  let now = 0;
  const pause = createSlices(() => now);
  now = 9;
  expect(pause()).toBeUndefined();
  now = 12;
  const wait = pause();
  expect(wait).toBeInstanceOf(Promise);
  await wait;
  now = 20;
  expect(pause()).toBeUndefined();
});
