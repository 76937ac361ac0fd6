import { createDatasetSink, type DatasetSink } from '../../src/formats/datasetSink';
import type { Reader } from '../../src/formats/format';

/** Reads a whole text, in one piece or in pieces of `size` characters. */
export async function readText(
  read: Reader,
  text: string,
  size = text.length,
  name = '',
): Promise<DatasetSink> {
  const sink = createDatasetSink();
  await read(pieces(text, size), sink, name);
  return sink;
}

export function* pieces(text: string, size: number): Generator<string> {
  for (let at = 0; at < text.length; at += Math.max(1, size)) yield text.slice(at, at + Math.max(1, size));
}

/** What was told, short: `warning date-unreadable events 2 when`. */
export function shortIssues(sink: DatasetSink): string[] {
  return sink.issues.map(({ severity, code, list, row, field }) =>
    [severity, code, list, row, field].filter((part) => part !== undefined).join(' '),
  );
}
