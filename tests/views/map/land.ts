import { readFileSync } from 'node:fs';
import { vi } from 'vitest';
import { ownMap } from '../../conflict';
import { loadBasemap, type Basemap } from '../../../src/load/basemap';

/** The project's own base map, as the app reads it. */
export async function projectBasemap(): Promise<Basemap> {
  vi.stubGlobal('fetch', (address: string) =>
    Promise.resolve(
      new Response(
        readFileSync(new URL(`../../../data/basemap/${address.split('/').at(-1) ?? ''}`, import.meta.url)),
      ),
    ),
  );
  const basemap = await loadBasemap(ownMap);
  vi.unstubAllGlobals();
  return basemap;
}
