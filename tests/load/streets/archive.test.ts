import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openArchive } from '../../../src/load/streets/archive';
import { tileId } from '../../../src/load/streets/directory';
import { StreetsError } from '../../../src/load/streets/fault';
import { plainAttribution } from '../../../src/load/streets/plainAttribution';
import { rangesOf, type ReadRange } from '../../../src/load/streets/readRange';
import { unpack } from '../../../src/load/streets/unpack';
import { readVectorTile } from '../../../src/load/streets/vectorTile';
import { gzipSync } from 'node:zlib';
import { makeArchive, makeTile, type MadeTile } from './makeArchive';

const layers: MadeTile['layers'] = {
  roads: [
    {
      type: 2,
      properties: { kind: 'highway', lanes: -3, width: 2.5, bridge: true },
      parts: [[0, 10, 4096, -80]],
    },
  ],
  water: [
    {
      type: 3,
      properties: { kind: 'lake' },
      parts: [
        [0, 0, 100, 0, 100, 100],
        [20, 10, 30, 10, 30, 20],
      ],
    },
  ],
  places: [{ type: 1, properties: { kind: 'locality', name: 'Հայք' }, parts: [[2048, 2048]] }],
};
const tiles: readonly MadeTile[] = [
  { z: 0, x: 0, y: 0, layers: {} },
  { z: 3, x: 5, y: 3, layers },
  { z: 3, x: 2, y: 7, layers: { earth: layers['water'] ?? [] } },
];

const readerOf =
  (bytes: Uint8Array<ArrayBuffer>): ReadRange =>
  (offset, length) =>
    Promise.resolve(bytes.slice(offset, offset + length));

const faultOf = (work: Promise<unknown>) =>
  work.then(
    () => 'none',
    (error: unknown) => (error instanceof StreetsError ? error.fault : error),
  );

describe('an archive', () => {
  it.each([{}, { gzip: false }, { leaf: true }, { leaf: true, gzip: false }])(
    'gives each tile that it holds, and none that it does not: %j',
    async (options) => {
      const metadata = { attribution: '<a href="https://x.example">© Ours &amp; theirs</a>' };
      const archive = await openArchive(
        readerOf(makeArchive(tiles, { ...options, metadata, bounds: [44.5, 38, 48, 41.25] })),
      );
      expect(archive.attribution).toBe('© Ours & theirs');
      expect(archive.header).toMatchObject({ minZoom: 0, maxZoom: 3, bounds: [44.5, 38, 48, 41.25] });
      const tile = await archive.tile(3, 5, 3);
      expect([...(tile?.keys() ?? [])]).toEqual(['roads', 'water', 'places']);
      expect(tile?.get('roads')).toEqual({
        extent: 4096,
        features: [
          {
            type: 'line',
            properties: new Map<string, unknown>([
              ['kind', 'highway'],
              ['lanes', -3],
              ['width', 2.5],
              ['bridge', true],
            ]),
            parts: [[0, 10, 4096, -80]],
          },
        ],
      });
      expect(tile?.get('water')?.features[0]?.parts).toEqual([
        [0, 0, 100, 0, 100, 100, 0, 0],
        [20, 10, 30, 10, 30, 20, 20, 10],
      ]);
      expect(tile?.get('places')?.features[0]?.properties.get('name')).toBe('Հայք');
      expect([...((await archive.tile(3, 2, 7))?.keys() ?? [])]).toEqual(['earth']);
      expect(await archive.tile(3, 5, 4)).toBeUndefined();
      expect(await archive.tile(9, 0, 0)).toBeUndefined();
    },
  );

  it('numbers tiles as the format does', () => {
    const first = [
      [0, 0, 0],
      [1, 0, 0],
      [1, 0, 1],
      [1, 1, 1],
      [1, 1, 0],
      [2, 0, 0],
      [2, 1, 0],
    ] as const;
    expect(first.map(([z, x, y]) => tileId(z, x, y))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    // Example of the specification.
    expect(tileId(12, 3423, 1763)).toBe(19078479);
    const ids = Array.from({ length: 256 }, (_, i) => tileId(4, i % 16, i >> 4)).sort((a, b) => a - b);
    expect(ids).toEqual(ids.map((_, i) => i + 85));
  });

  it('is refused with its reason', async () => {
    const made = makeArchive(tiles);
    const changed = (at: number, byte: number) => readerOf(made.with(at, byte) as Uint8Array<ArrayBuffer>);
    expect(await faultOf(openArchive(changed(0, 1)))).toBe('no-archive');
    expect(await faultOf(openArchive(changed(7, 2)))).toBe('no-archive');
    // Brotli, then pictures.
    expect(await faultOf(openArchive(changed(98, 3)))).toBe('no-archive');
    expect(await faultOf(openArchive(changed(99, 2)))).toBe('no-archive');
    expect(await faultOf(openArchive(readerOf(made.slice(0, 140))))).toBe('broken');
    expect(await faultOf(openArchive(readerOf(new Uint8Array(0))))).toBe('no-archive');
    // A directory that leads to itself.
    const endless = makeArchive(tiles, { leaf: true, gzip: false });
    const view = new DataView(endless.buffer);
    // One entry of id 0 and run 0: five bytes at offset 0 of the further directories.
    for (const at of [8, 40]) endless.set([1, 0, 0, 5, 1], Number(view.getBigUint64(at, true)));
    expect(await faultOf(openArchive(readerOf(endless)).then(({ tile }) => tile(3, 5, 3)))).toBe('broken');
  });

  it('fails only as broken or as no archive, whatever its bytes are', async () => {
    const made = makeArchive(tiles, { gzip: false, leaf: true });
    const edits = fc.array(fc.tuple(fc.nat(made.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(edits, async (changes) => {
        const bytes = made.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const found = await faultOf(openArchive(readerOf(bytes)).then(({ tile }) => tile(3, 5, 3)));
        expect(['none', 'broken', 'no-archive']).toContain(found);
      }),
      { numRuns: 400 },
    );
    const tile = Uint8Array.from(makeTile(layers));
    for (let cut = 1; cut < tile.length; cut += 1) {
      try {
        readVectorTile(tile.subarray(0, cut));
      } catch (error) {
        expect(error).toBeInstanceOf(StreetsError);
      }
    }
  });

  it('unpacks no more than its limit', async () => {
    const bomb = Uint8Array.from(gzipSync(new Uint8Array(100_000)));
    expect((await unpack(bomb, 2, 100_000)).length).toBe(100_000);
    expect(await faultOf(unpack(bomb, 2, 99_999))).toBe('broken');
    expect(await faultOf(unpack(bomb.slice(0, 20), 2))).toBe('broken');
  });
});

describe('a server', () => {
  afterEach(() => vi.unstubAllGlobals());

  const serve = (respond: (range: string) => Response | Promise<Response>) => {
    const fetched = vi.fn((_: string, { headers }: { headers: { Range: string } }) =>
      Promise.resolve(respond(headers.Range)),
    );
    vi.stubGlobal('fetch', fetched);
    return fetched;
  };
  const read = () => rangesOf('https://here.example/streets.pmtiles')(10, 4);

  it('is asked for parts, without cookies', async () => {
    const fetched = serve(() => new Response(Uint8Array.of(1, 2, 3, 4), { status: 206 }));
    expect(await read()).toEqual(Uint8Array.of(1, 2, 3, 4));
    expect(fetched).toHaveBeenCalledExactlyOnceWith('https://here.example/streets.pmtiles', {
      headers: { Range: 'bytes=10-13' },
      credentials: 'omit',
    });
  });

  it.each([
    ['no-range', () => new Response('the whole file', { status: 200 })],
    ['no-range', () => new Response('more than asked', { status: 206 })],
    ['absent', () => new Response('', { status: 404 })],
    ['broken', () => new Response('', { status: 416 })],
    ['absent', () => Promise.reject(new TypeError('no network'))],
  ] as const)('that does not send them is told apart: %s', async (fault, respond) => {
    serve(respond);
    expect(await faultOf(read())).toBe(fault);
  });

  it('is not asked for more than the limit', async () => {
    const fetched = serve(() => new Response('', { status: 206 }));
    expect(await faultOf(rangesOf('https://here.example/x')(0, 2 ** 30))).toBe('broken');
    expect(fetched).not.toHaveBeenCalled();
  });
});

it('shows an attribution as text', () => {
  expect(plainAttribution('<a href="javascript:x">Map</a> &copy;&#32;<b>OpenStreetMap</b> &unknown;')).toBe(
    'Map © OpenStreetMap &unknown;',
  );
  expect(plainAttribution('a'.repeat(5000))).toHaveLength(300);
});
