import { saveFile } from './saveFile';

/** File that is written part by part and kept only once `end` is called. */
export type SavedFile = {
  readonly add: (part: Blob) => Promise<void>;
  readonly end: () => Promise<void>;
  /** Discards the file with all that was written. */
  readonly drop: () => Promise<void>;
};

type Handle = {
  readonly createWritable: () => Promise<FileSystemWritableFileStream>;
  readonly remove?: () => Promise<void>;
};
type Picker = (options: { readonly suggestedName: string }) => Promise<Handle>;

/** Collects the parts of a file as blobs, outside the JavaScript heap, and downloads it at its end. */
export function collectedFile(name: string, type: string): SavedFile {
  let parts: Blob[] = [];
  return {
    add: (part) => {
      parts.push(part);
      return Promise.resolve();
    },
    end: () => {
      saveFile(new Blob(parts), type, name);
      return Promise.resolve();
    },
    drop: () => {
      parts = [];
      return Promise.resolve();
    },
  };
}

/**
 * Asks the reader where to save a file, and writes its parts there as they come. Returns undefined if the
 * browser can't or the page is in a frame; rejects with an `AbortError` if the reader cancels. Must be called
 * right after a click.
 */
export async function chosenFile(name: string): Promise<SavedFile | undefined> {
  // Only some browsers have the File System Access API, and TypeScript's DOM types lack it.
  const { showSaveFilePicker } = window as { readonly showSaveFilePicker?: Picker };
  // Browsers forbid file pickers in a cross-origin frame.
  if (!showSaveFilePicker || window.parent !== window) return undefined;
  const handle = await showSaveFilePicker.call(window, { suggestedName: name });
  const stream = await handle.createWritable();
  return {
    add: (part) => stream.write(part),
    end: () => stream.close(),
    drop: async () => {
      await stream.abort();
      await handle.remove?.();
    },
  };
}
