/** Words that R, pandas, Stata, databases and spreadsheets write for an empty cell. */
const emptyWords: ReadonlySet<string> = new Set([
  'NA',
  'N/A',
  'n/a',
  '#N/A',
  'NULL',
  'null',
  'NaN',
  'nan',
  'NaT',
  '<NA>',
  'None',
  'N.A.',
  'n.a.',
  '(null)',
  '\\N',
  '-',
  '--',
  '–',
  '—',
  '.',
]);
const longestEmptyWord = 6;
/** Character codes with which a word for an empty cell begins. */
const emptyBeginnings: ReadonlySet<number> = new Set([...emptyWords].map((word) => word.charCodeAt(0)));

/**
 * Matches text that a spreadsheet would execute as a formula, including full-width signs of East Asian
 * scripts.
 */
const formula = /^'*[ "]*[=+\-@\t\r\n＝＋－＠]/;

/** Tests whether a cell is a word for an empty cell: `NA`, `NULL`, `n/a` … */
export function isEmptyWord(cell: string): boolean {
  return cell.length <= longestEmptyWord && emptyBeginnings.has(cell.charCodeAt(0)) && emptyWords.has(cell);
}

/**
 * Escapes a text for a CSV cell: puts an apostrophe before anything that a spreadsheet splitting at commas,
 * semicolons or tabs would execute as a formula, and before words that mean an empty cell. Inverse:
 * `readCell`.
 */
export function guardCell(text: string): string {
  const inside = guardInside(text, true);
  return isGuarded(text) ? `'${inside}` : inside;
}

/**
 * Unescapes the text of a CSV cell: removes the apostrophes that `guardCell` adds; `''` for a word that means
 * empty.
 */
export function readCell(cell: string): string {
  if (isEmptyWord(cell)) return '';
  if (!mayBeGuarded(cell)) return cell;
  return guardInside(cell.charCodeAt(0) === apostrophe && isGuarded(cell) ? cell.slice(1) : cell, false);
}

/**
 * Quick test whether a cell may contain escaping apostrophes: one at its beginning or before a formula sign.
 */
function mayBeGuarded(cell: string): boolean {
  let at = cell.indexOf("'");
  if (at <= 0) return at === 0;
  while (at >= 0) {
    while (cell.charCodeAt(at) === apostrophe) at++;
    if (formulaSigns.has(cell.charCodeAt(at))) return true;
    at = cell.indexOf("'", at);
  }
  return false;
}

/**
 * Tests whether a text needs an escaping apostrophe at its beginning. Existing apostrophes are escaped too,
 * so that unescaping restores them.
 */
function isGuarded(text: string): boolean {
  if (formula.test(text)) return true;
  let from = 0;
  while (text.charCodeAt(from) === apostrophe) from++;
  return text.length - from <= longestEmptyWord && isEmptyWord(text.slice(from));
}

const apostrophe = 39;
const formulaSigns: ReadonlySet<number> = new Set([...'=+-@＝＋－＠'].map((sign) => sign.charCodeAt(0)));
const cellEnds: ReadonlySet<number> = new Set([...';\t\r\n'].map((sign) => sign.charCodeAt(0)));
const blanks: ReadonlySet<number> = new Set([...' \t"'].map((sign) => sign.charCodeAt(0)));

/**
 * Adds or removes an apostrophe before each formula sign that follows a semicolon, tab or line break, with
 * only blanks, quotes and apostrophes between. Linear time.
 */
function guardInside(text: string, adds: boolean): string {
  let result = '';
  let copied = 0;
  /** Index of the first apostrophe, or where one would be added; −1 outside the beginning of a cell. */
  let begins = -1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (cellEnds.has(code)) begins = at + 1;
    else if (begins < 0) continue;
    else if (blanks.has(code) && begins === at) begins = at + 1;
    else if (code !== apostrophe) {
      if (formulaSigns.has(code) && (adds || begins < at)) {
        result += adds ? `${text.slice(copied, begins)}'` : text.slice(copied, begins);
        copied = adds ? begins : begins + 1;
      }
      begins = -1;
    }
  }
  return copied === 0 && result === '' ? text : result + text.slice(copied);
}

/**
 * Joins a list to the text of one cell, `A; B`; semicolons and backslashes inside items are escaped by
 * backslashes.
 */
export function joinList(parts: readonly string[]): string {
  let text = '';
  let isEmpty = true;
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as string;
    if (part !== '') isEmpty = false;
    if (at > 0) text += '; ';
    text += part.includes(';') || part.includes('\\') ? part.replace(/[\\;]/g, '\\$&') : part;
  }
  return isEmpty ? '' : text;
}

/**
 * Splits a list in a cell at semicolons into trimmed items, unescaping backslashes; empty items are kept, an
 * empty cell gives none.
 */
export function splitList(cell: string): string[] {
  if (cell === '') return [];
  if (!cell.includes('\\')) return cell.split(';').map((part) => part.trim());
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < cell.length; at++) {
    const sign = cell.charAt(at);
    const next = cell.charAt(at + 1);
    if (sign === ';') {
      parts.push(part.trim());
      part = '';
    } else if (sign === '\\' && (next === ';' || next === '\\')) {
      part += next;
      at++;
    } else part += sign;
  }
  return [...parts, part.trim()];
}
