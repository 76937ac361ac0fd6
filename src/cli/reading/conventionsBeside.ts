import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readConflictMap } from '../../formats/own/conflictMap';
import type { NamingConvention } from '../../model/conflictMap';

/**
 * Reads the naming conventions from the `map.json` next to a file named `dataset.json`; none if there is no such
 * file or it can't be read.
 */
export async function conventionsBeside(dataset: string): Promise<readonly NamingConvention[]> {
  if (basename(dataset) !== 'dataset.json') return [];
  try {
    const text = await readFile(join(dirname(dataset), 'map.json'), 'utf8');
    return readConflictMap(JSON.parse(text)).map.naming;
  } catch {
    return [];
  }
}
