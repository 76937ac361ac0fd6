import { saveFile } from './saveFile';

/** A file that is written part by part, and kept only once it is ended. */
export type SavedFile = {
  readonly add: (part: Blob) => Promise<void>;
  readonly end: () => Promise<void>;
  /** Leaves nothing of it. */
  readonly drop: () => Promise<void>;
};

type Handle = {
  readonly createWritable: () => Promise<FileSystemWritableFileStream>;
  readonly remove?: () => Promise<void>;
};
type Picker = (options: { readonly suggestedName: string }) => Promise<Handle>;

/** Collects the parts, outside the heap, and gives the reader the file at its end. */
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
 * Asks the reader where to save a file, and writes its parts there as they come. Returns undefined where the browser
 * can't; rejects with an `AbortError` where the reader chooses no place. Needs a click that has just been made.
 */
export async function chosenFile(name: string): Promise<SavedFile | undefined> {
  // File System Access is in some browsers only, and not in TypeScript's DOM.
  const { showSaveFilePicker } = window as { readonly showSaveFilePicker?: Picker };
  // A page in another's frame may not ask.
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
