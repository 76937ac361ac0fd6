import { forms, type FormId } from '../../export/forms';
import type { Exported } from '../../export/exported';
import { scopedView } from '../../export/scopedView';
import { viewFileName } from '../../export/viewFileName';
import { nextTask } from '../../load/slices';
import { addressOf } from '../../share/addresses/addressOf';

export type ExportProgress = { readonly rows: number; readonly total: number; readonly bytes: number };

export type WriteOptions = {
  readonly signal: AbortSignal;
  /** Called a page at a time. */
  readonly onProgress: (progress: ExportProgress) => void;
};

/** A file that was written, with the name under which it is to be saved. */
export type WrittenFile = { readonly name: string; readonly content: Blob; readonly type: string };

/**
 * Writes an export page by page; the page answers between two. Rejects with the signal's reason once it is aborted,
 * or where the engine can't answer.
 */
export async function writeExport(
  id: FormId,
  given: Omit<Exported, 'link' | 'signal' | 'onRows'>,
  { signal, onProgress }: WriteOptions,
): Promise<WrittenFile> {
  const { extension, mediaType, writer } = forms[id];
  const { loaded, scope } = given;
  const view = { ...given.view, show: id === 'claims' ? ('claims' as const) : ('map' as const) };
  const named = scopedView({ ...given, view });
  let rows = 0;
  let total = 0;
  let bytes = 0;
  const write = await writer();
  const exported: Exported = {
    ...given,
    view,
    link: addressOf(scope?.kind === 'everything' ? named : given.view, loaded) ?? '',
    signal,
    onRows: (written, of) => {
      rows = written;
      total = of;
    },
  };
  const parts: Blob[] = [];
  for await (const text of write(exported)) {
    // What is written lies outside the heap.
    const part = new Blob([text]);
    parts.push(part);
    bytes += part.size;
    onProgress({ rows, total, bytes });
    await nextTask();
    signal.throwIfAborted();
  }
  const ending = scope?.kind === 'selected' ? `selected.${extension}` : extension;
  return { name: viewFileName(named, loaded, ending), content: new Blob(parts), type: mediaType };
}
