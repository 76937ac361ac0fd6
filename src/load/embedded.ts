/**
 * Attribute of the script elements that embed files in a single-file HTML page, since nothing can be fetched
 * under `file://`. Each element is of a type that browsers don't execute, its text the file in base64.
 */
const embeddedAttribute = 'data-conflict-timeline-file';

function elementOf(name: string): HTMLScriptElement | undefined {
  // A worker has no document, and nothing stands in it.
  if (typeof document === 'undefined') return undefined;
  const all = document.querySelectorAll<HTMLScriptElement>(`script[${embeddedAttribute}]`);
  return [...all].find((element) => element.getAttribute(embeddedAttribute) === name);
}

/** Decodes and decompresses a file embedded in the page; undefined if there is none of that name. */
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

/** Tests whether the page is a single HTML file with its dataset embedded. */
export function isSingleFile(): boolean {
  return elementOf(embeddedDataset) !== undefined;
}

/** Name under which the dataset is embedded, whatever the name of its original file. */
export const embeddedDataset = 'dataset';

/** Name under which the map is embedded; the files of its layers keep the names that it refers to. */
export const embeddedMap = 'map.json';
