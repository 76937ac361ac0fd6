import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conflict } from '../../scripts/build/conflict';
import type { loadConflictMap as Load } from '../../src/load/conflictMap';
import { landOnly, noMap } from '../../src/model/conflictMap';
import { ownMap } from '../conflict';

const own = 'https://app.example/data/a/map.json';
const text = readFileSync(conflict.map, 'utf8');
let asked: string[] = [];
let load: typeof Load;

/** Serves the app's own map, but for the addresses that are refused. */
function serve(...refused: string[]): void {
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return Promise.resolve(
      refused.includes(address) ? new Response('', { status: 404 }) : new Response(text),
    );
  });
}

beforeEach(async () => {
  asked = [];
  // What a page has loaded it keeps.
  vi.resetModules();
  load = (await import('../../src/load/conflictMap')).loadConflictMap;
});
afterEach(() => vi.unstubAllGlobals());

describe('the map of a dataset', () => {
  it('lies beside a file of the name `dataset.json`, and is asked for once', async () => {
    serve();
    const source = { url: 'https://other.example/x/dataset.json?v=2' };
    const [one, other] = await Promise.all([load(source, own), load(source, own)]);
    expect(asked).toEqual(['https://other.example/x/map.json']);
    expect(one).toBe(other);
    expect(one).toEqual({ ...ownMap, base: asked[0] });
  });

  it.each([
    ['a file of the reader', { file: new File([], 'dataset.json') }, []],
    ['a file of another name', { url: 'https://other.example/x/events.json' }, []],
    ['a folder without one', { url: 'https://other.example/x/dataset.json' }, [0]],
  ])('of %s is the land of the app’s own', async (_of, source, refused) => {
    const beside = 'https://other.example/x/map.json';
    serve(...refused.map(() => beside));
    const placed = await load(source, own);
    expect(asked).toEqual([...refused.map(() => beside), own]);
    expect(placed).toEqual({ ...ownMap, base: own, map: landOnly(ownMap.map) });
  });

  it('is none where nothing can be had, and may be there the next time', async () => {
    serve(own);
    const source = { url: 'https://app.example/data/a/dataset.json' };
    const placed = await load(source, own);
    expect(placed).toMatchObject({ map: noMap, issues: [{ code: 'basemap-missing' }] });
    serve();
    expect((await load(source, own)).map).toEqual(ownMap.map);
  });
});
