/** What a file is that no reader takes: `issue.kind-…` is its message. */
export type ForeignKind =
  'workbook' | 'archive' | 'page' | 'geojson' | 'answer' | 'story' | 'list' | 'binary';

/** Bytes by which a file is known. */
export const headBytes = 65_536;

/** How files of a kind begin, a letter a byte. */
const beginnings: readonly (readonly [kind: ForeignKind, begin: RegExp])[] = [
  ['workbook', /^\xd0\xcf\x11\xe0/] /* xls, and other office files before 2007 */,
  ['archive', /^(?:\x1f\x8b|PK\x05\x06)/],
  ['binary', /^(?:\x89PNG|\xff\xd8\xff|GIF8|%PDF|\{\\rtf)/] /* pictures and documents */,
];

/** What a foreign file is, by its first bytes (64 kB at most) and its name; undefined for what a reader may take. */
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

/** An office file is an archive too; the names of what is in it say which, or its own where the first alone is in sight. */
function zipKind(letters: string, name: string): ForeignKind {
  if (/word\/|opendocument\.text/.test(letters)) return 'binary';
  const isWorkbook = /xl\/|opendocument\.sp|\[Content_T/.test(letters) || /\.(?:xls[xmb]|ods)$/i.test(name);
  return isWorkbook ? 'workbook' : 'archive';
}

/** By the names in it: what has none of ours is told by those of others. */
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
