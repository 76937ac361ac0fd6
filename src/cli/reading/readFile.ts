import type { Translator } from '../../i18n/translator';
import type { CountedSink } from '../../load/countedSink';
import { readInto, type LoadChoices, type ReadEnd } from '../../load/readTable';
import { shown } from '../../model/issue';
import type { Io } from '../terminal/io';
import { createProgressLine } from '../terminal/progress';
import { openFile } from './openFile';
import { createStreamedDigest } from './streamedDigest';

/** Reads a file into a sink in the same way as the web page does, showing progress on a terminal. */
export async function readFile(
  path: string,
  sink: CountedSink,
  choices: LoadChoices,
  { io, t }: { readonly io: Io; readonly t: Translator },
): Promise<ReadEnd> {
  const opened = await openFile(path, io);
  if (!opened) {
    const value = shown(path);
    return { kind: 'failed', issues: [{ severity: 'error', code: 'file-unreadable', row: 0, value }] };
  }
  const line = createProgressLine(io, t);
  try {
    const digest = createStreamedDigest();
    return await readInto(opened, choices, sink, { onProgress: line.show, signal: io.signal, digest });
  } finally {
    line.end();
  }
}
