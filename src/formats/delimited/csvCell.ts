/** What programs write where they have nothing: R, pandas, databases, spreadsheets. */
const emptyWords: ReadonlySet<string> = new Set([
  'NA',
  'N/A',
  'n/a',
  '#N/A',
  'NULL',
  'null',
  'NaN',
  'nan',
  '-',
]);
const longestEmptyWord = 4;

/** Matches a text that a spreadsheet takes for a formula and runs, wide signs of East Asian scripts included. */
const formula = /^'*[ "]*[=+\-@\t\r\n＝＋－＠]/;

/** Whether a cell holds a word for nothing: `NA`, `NULL`, `n/a` … */
export function isEmptyWord(cell: string): boolean {
  return cell.length <= longestEmptyWord && emptyWords.has(cell);
}

/**
 * A text as it stands in a cell: where it would be run as a formula, by a reader that goes by commas, semicolons or
 * tabs, or be taken for an empty word, an apostrophe stands before it. `readCell` takes it off again.
 */
export function guardCell(text: string): string {
  const inside = guardInside(text, true);
  return isGuarded(text) ? `'${inside}` : inside;
}

/** The text of a cell, without the apostrophes that `guardCell` has put there; `''` for an empty word. */
export function readCell(cell: string): string {
  if (isEmptyWord(cell)) return '';
  if (!mayBeGuarded(cell)) return cell;
  return guardInside(cell.charCodeAt(0) === apostrophe && isGuarded(cell) ? cell.slice(1) : cell, false);
}

/** Whether any apostrophe of a cell stands at its beginning or before a formula sign; in most of those that have one none does. */
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

/** Whether a text gets an apostrophe at its beginning. It does with some there already: they stay what they were. */
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
 * Adds an apostrophe, or takes one off, before each formula sign that stands behind a semicolon, a tab or a line
 * break, with nothing but blanks, quotes and apostrophes between. One pass, whatever the text.
 */
function guardInside(text: string, adds: boolean): string {
  let result = '';
  let copied = 0;
  /** Index at which the apostrophes begin, or would; −1 where no cell begins. */
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

/** A list as one text: `A; B`. Semicolons and backslashes within a part have a backslash before them. */
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

/** The parts of a list in a cell, empty ones too, without the blanks around them; none for an empty cell. */
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
