/** Kind of a file that no reader supports; `issue.kind-…` is the message for it. */
export type ForeignKind =
  'workbook' | 'archive' | 'page' | 'geojson' | 'answer' | 'story' | 'list' | 'binary';

/** Number of bytes at the beginning of a file that are used to recognise its kind. */
export const headBytes = 65_536;

/** File signatures (magic numbers) by kind, as patterns on text with one character per byte. */
const beginnings: readonly (readonly [kind: ForeignKind, begin: RegExp])[] = [
  ['workbook', /^\xd0\xcf\x11\xe0/] /* xls, and other office files before 2007 */,
  ['archive', /^(?:\x1f\x8b|PK\x05\x06)/],
  ['binary', /^(?:\x89PNG|\xff\xd8\xff|GIF8|%PDF|\{\\rtf)/] /* pictures and documents */,
];

/**
 * Recognises an unsupported file by its first bytes (up to 64 kB) and name: `empty`, or its kind; undefined
 * for a file that a reader may support.
 */
export function whatIs(bytes: Uint8Array, name = ''): ForeignKind | 'empty' | undefined {
  const letters = new TextDecoder('latin1').decode(bytes.subarray(0, 8192));
  const found = beginnings.find(([, begin]) => begin.test(letters));
  if (found) return found[0];
  if (letters.startsWith('PK\x03\x04')) return zipKind(letters, name);
  // What no text holds, and most other files do. Marked UTF-16 is text.
  const isMarked = /^(?:\xff\xfe|\xfe\xff)/.test(letters);
  if (!isMarked && letters.includes('\0')) return 'binary';
  const text = isMarked ? '' : new TextDecoder().decode(bytes).trimStart();
  if (text === '') return isMarked || bytes.length >= headBytes ? undefined : 'empty';
  return textKind(text);
}

/**
 * Tells an office file, which is a zip archive, from other archives: by the names of its entries, or by its
 * own extension where only the first entry is in view.
 */
function zipKind(letters: string, name: string): ForeignKind {
  if (/word\/|opendocument\.text/.test(letters)) return 'binary';
  const isWorkbook = /xl\/|opendocument\.sp|\[Content_T/.test(letters) || /\.(?:xls[xmb]|ods)$/i.test(name);
  return isWorkbook ? 'workbook' : 'archive';
}

/**
 * Recognises text files of unsupported kinds by the field names that they contain; undefined if they may be
 * supported.
 */
function textKind(text: string): ForeignKind | undefined {
  if (text.startsWith('<')) return 'page';
  if (/^\[\s*[[{\]]/.test(text)) return 'list';
  if (!text.startsWith('{')) return undefined;
  const has = (name: string) => text.includes(`"${name}"`);
  if (has('format') || has('categories')) return undefined;
  if (has('features')) return 'geojson';
  if (has('Result') || has('success')) return 'answer';
  return has('start_date') ? 'story' : undefined;
}
