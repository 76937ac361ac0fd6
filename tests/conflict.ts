import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { conflict } from '../scripts/build/conflict';
import { readConflictMap } from '../src/formats/own/conflictMap';
import type { PlacedMap } from '../src/load/conflictMap';

/** The dataset of the conflict that the app is built for. */
export const ownDataset = pathToFileURL(conflict.dataset);

/** Its map, as the app reads it; an issue would be a fault of the file. */
export const ownMap: PlacedMap = {
  ...readConflictMap(JSON.parse(readFileSync(conflict.map, 'utf8'))),
  base: `http://localhost/${conflict.map}`,
};

export const conventions = ownMap.map.naming;

/** Every value that the link's `names` may have. */
export const nameChoices = ['both', ...conventions.map(({ id }) => id), 'reader'];
