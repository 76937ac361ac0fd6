import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { Dataset } from '../../src/model/dataset';
import type { ConflictEvent } from '../../src/model/event';

const folder = new URL('../../data/', import.meta.url);

/** A dataset as it stands in its file: a list that would be empty may be left out. */
export type WrittenEvent = Omit<ConflictEvent, 'positions' | 'updates'> &
  Partial<Pick<ConflictEvent, 'positions' | 'updates'>>;
export type WrittenDataset = Omit<Dataset, 'events'> & { readonly events: readonly WrittenEvent[] };

export const schema = JSON.parse(readFileSync(new URL('dataset.schema.json', folder), 'utf8'));

/** Every dataset in `data/`, by the name of its conflict's folder. */
export const datasets: readonly (readonly [folder: string, dataset: WrittenDataset])[] = readdirSync(folder)
  .filter((name) => existsSync(new URL(`${name}/dataset.json`, folder)))
  .map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`${name}/dataset.json`, folder), 'utf8')) as WrittenDataset,
  ]);

/** The text of a base-map file, by its name without `.topo.json`; undefined where there is none. */
export function baseMapText(file: string): string | undefined {
  const name = `${file}.topo.json`;
  const files = readdirSync(new URL('basemap/', folder));
  return files.includes(name) ? readFileSync(new URL(`basemap/${name}`, folder), 'utf8') : undefined;
}

/** The ids that occur more than once. */
export function repeated(ids: readonly string[]): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}
