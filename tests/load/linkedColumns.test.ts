import { afterEach, describe, expect, it, vi } from 'vitest';
import { mappingFormat } from '../../src/formats/columns/mapping';
import { linkedLimits } from '../../src/load/linkedColumns';
import type { LoadResult, LoadSource } from '../../src/load/loading';
import { readTable } from '../../src/load/readTable';

afterEach(() => vi.unstubAllGlobals());

const mapping = { format: mappingFormat, date: { column: 'd', order: 'dmy' }, title: '{w}' } as const;
const csv = 'd;w;x\n08.03.2021;A;1\n09.03.2021;B;2\n';
const base = 'https://example.org/app/';

/** Reads a table of whose dates the file itself doesn't tell the order; `files` by address. */
async function read(text: string, files: { readonly [url: string]: Response } = {}): Promise<LoadResult> {
  const asked: RequestInit[] = [];
  vi.stubGlobal('fetch', (url: URL, init: RequestInit) => {
    asked.push(init);
    const found = files[url.href];
    return found ? Promise.resolve(found) : Promise.reject(new TypeError('refused'));
  });
  const source: LoadSource = { file: new File([csv], 'a.csv'), columns: { text, base } };
  const signal = new AbortController().signal;
  const result = await readTable(source, { onProgress: () => undefined, signal });
  for (const init of asked)
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  return result;
}

const issueOf = (result: LoadResult) =>
  result.kind === 'asks' || result.kind === 'failed' ? result.issues[0] : undefined;

describe('a mapping that a link gives', () => {
  const text = JSON.stringify(mapping);

  it.each([
    ['as its JSON', text, {}],
    ['by an address beside the page', 'a.json', { 'https://example.org/app/a.json': new Response(text) }],
    ['by an address', 'https://m.example/a', { 'https://m.example/a': new Response(`\ufeff${text}`) }],
  ])('says %s what the columns mean', async (_, given, files) => {
    const result = await read(given, files);
    expect(result).toMatchObject({ kind: 'loaded', columns: { mapping } });
    const codes = result.kind === 'loaded' ? result.table.issues.map(({ code }) => code) : [];
    expect(codes).toContain('columns-unread');
    expect(codes.join()).not.toContain('mapping');
  });

  it.each([
    ['broken', '{"format":', {}, { code: 'mapping-broken' }],
    [
      'too long',
      `{"a":"${'x'.repeat(linkedLimits.characters)}"}`,
      {},
      { code: 'mapping-long', value: '8000' },
    ],
    ['wrong in a field', text.replace('dmy', 'dym'), {}, { code: 'mapping-wrong', field: 'date.order' }],
    ['refused', 'http://m.example/a', {}, { code: 'mapping-unreachable', value: 'http://m.example/a' }],
    ['nowhere', 'https://', {}, { code: 'mapping-unreachable' }],
    ['out of reach', 'https://m.example/a', {}, { code: 'mapping-unreachable' }],
    [
      'missing',
      'https://m.example/a',
      { 'https://m.example/a': new Response('no', { status: 404 }) },
      { code: 'mapping-unreachable' },
    ],
    [
      'endless',
      'https://m.example/a',
      {
        'https://m.example/a': new Response(
          new ReadableStream({ pull: (to) => to.enqueue(new Uint8Array(9999)) }),
        ),
      },
      { code: 'mapping-long', value: '100000' },
    ],
  ])('and that is %s is told, and the file is read without it', async (_, given, files, issue) => {
    const result = await read(given, files);
    expect(result.kind).toBe('asks');
    expect(issueOf(result)).toMatchObject({ severity: 'warning', row: 0, ...issue });
  });

  it('stands behind what the reader of the page says', async () => {
    const source: LoadSource = {
      file: new File([csv], 'a.csv'),
      columns: { text: '{"format":', base },
      mapping: { ...mapping, title: '{x}' },
    };
    const signal = new AbortController().signal;
    const result = await readTable(source, { onProgress: () => undefined, signal });
    expect(result).toMatchObject({ kind: 'loaded', columns: { mapping: { title: '{x}' } } });
  });
});
