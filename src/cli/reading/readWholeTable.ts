import type { Translator } from '../../i18n/translator';
import type { LoadChoices, ReadEnd } from '../../load/readTable';
import { tableRead } from '../../load/readTable';
import type { Table } from '../../table/table';
import { createTableBuilder } from '../../table/tableBuilder';
import type { Io } from '../terminal/io';
import { readFile } from './readFile';

/** Table of a file with its SHA-256, or how reading ended if there is none. */
type WholeTable =
  | { readonly kind: 'loaded'; readonly table: Table; readonly sha256: string | undefined }
  | { readonly kind: 'unread'; readonly end: ReadEnd };

/** Reads a whole file into a table in memory, as the page does. */
export async function readWholeTable(
  path: string,
  choices: LoadChoices,
  context: { readonly io: Io; readonly t: Translator },
): Promise<WholeTable> {
  const builder = createTableBuilder();
  const end = await readFile(path, builder, choices, context);
  if (end.kind !== 'read') return { kind: 'unread', end };
  const result = tableRead(builder, end);
  if (result.kind === 'loaded') return { kind: 'loaded', table: result.table, sha256: result.sha256 };
  return { kind: 'unread', end: result.kind === 'failed' ? result : end };
}
