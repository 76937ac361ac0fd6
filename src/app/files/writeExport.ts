import { forms, type FormId } from '../../export/forms';
import type { Exported } from '../../export/exported';
import { scopedView } from '../../export/scopedView';
import { viewFileName } from '../../export/viewFileName';
import { createSlices } from '../../load/slices';
import { addressOf } from '../../share/addresses/addressOf';
import type { SavedFile } from '../../share/file/savedFile';

export type ExportProgress = { readonly rows: number; readonly total: number; readonly bytes: number };

/** Parts of an export that its caller gives; `writeExport` adds link, signal and row counter. */
export type ToExport = Omit<Exported, 'link' | 'signal' | 'onRows'>;

export type WriteOptions = {
  /** File to write to; it is ended, or dropped if the writing fails. */
  readonly file: SavedFile;
  readonly signal: AbortSignal;
  /** Called with the progress between two slices of work. */
  readonly onProgress: (progress: ExportProgress) => void;
};

const partChars = 2 ** 18; // of one part of a file: few enough to be encoded within a slice

/** Returns the file name of an export. */
export function exportName(id: FormId, given: ToExport): string {
  const { loaded, scope } = given;
  const { extension } = forms[id];
  const ending = scope?.kind === 'selected' ? `selected.${extension}` : extension;
  return viewFileName(scopedView({ ...given, view: viewOf(id, given) }), loaded, ending);
}

/**
 * Writes an export in slices of some ten ms, so that the page stays responsive; resolves to its length in
 * bytes. Rejects with the signal's reason once aborted, or if the engine can't answer.
 */
export async function writeExport(
  id: FormId,
  given: ToExport,
  { file, signal, onProgress }: WriteOptions,
): Promise<number> {
  const { loaded, scope } = given;
  const view = viewOf(id, given);
  const pause = createSlices();
  let rows = 0;
  let total = 0;
  let bytes = 0;
  let texts: string[] = [];
  let chars = 0;
  const flush = async () => {
    const part = new Blob(texts);
    texts = [];
    chars = 0;
    bytes += part.size;
    await file.add(part);
  };
  try {
    const write = await forms[id].writer();
    const exported: Exported = {
      ...given,
      view,
      link:
        addressOf(scope?.kind === 'everything' ? scopedView({ ...given, view }) : given.view, loaded) ?? '',
      signal,
      onRows: (written, of) => {
        rows = written;
        total = of;
      },
    };
    for await (const text of write(exported)) {
      texts.push(text);
      chars += text.length;
      if (chars >= partChars) await flush();
      const paused = pause();
      if (!paused) continue;
      onProgress({ rows, total, bytes });
      await paused;
      signal.throwIfAborted();
    }
    await flush();
    signal.throwIfAborted();
    await file.end();
    return bytes;
  } catch (error) {
    // An error of `drop` is ignored, so that the original error reaches the reader.
    await file.drop().catch(() => undefined);
    throw error;
  }
}

function viewOf(id: FormId, { view }: ToExport): ToExport['view'] {
  return { ...view, show: id === 'claims' ? 'claims' : 'map' };
}
