/**
 * Files that stand in the page itself: what a single HTML file brings along, since nothing can be fetched
 * from `file://`. Each is a script element that no browser runs, its text the file in base64.
 */
const embeddedAttribute = 'data-conflict-timeline-file';

function elementOf(name: string): HTMLScriptElement | undefined {
  // A worker has no document, and nothing stands in it.
  if (typeof document === 'undefined') return undefined;
  const all = document.querySelectorAll<HTMLScriptElement>(`script[${embeddedAttribute}]`);
  return [...all].find((element) => element.getAttribute(embeddedAttribute) === name);
}

/** Returns the decompressed bytes of a file embedded in the page; undefined without one of that name. */
export async function embeddedFile(name: string): Promise<File | undefined> {
  const element = elementOf(name);
  if (!element) return undefined;
  const packed = Uint8Array.from(atob(element.text.trim()), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new File([await new Response(unpacked).blob()], element.dataset['name'] ?? name);
}

/** Returns a picture embedded in the page as a `data:` address; undefined without one of that name. */
export function embeddedPicture(name: string): string | undefined {
  const element = elementOf(name);
  return element && `data:${element.dataset['type'] ?? ''};base64,${element.text.trim()}`;
}

/** Tests whether the page has its dataset embedded. */
export function isSingleFile(): boolean {
  return elementOf(embeddedDataset) !== undefined;
}

/** Name of the embedded dataset, whatever its file's own name. */
export const embeddedDataset = 'dataset';

/** Name of the embedded map; its layers' files have the names that it gives them. */
export const embeddedMap = 'map.json';
