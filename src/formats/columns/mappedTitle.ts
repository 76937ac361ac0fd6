import type { Cells, CellsOf, Row } from './mappedCells';
import { keyOf, type TableHeader } from './tableRows';

/** Column in a title template, with the text and brackets around it that depend on whether it is empty. */
type Part = {
  readonly cells: readonly Cells[];
  /** Separator in a title, written between this column and an earlier one that isn't empty. */
  readonly between: string;
  readonly opens: string;
  readonly closes: string;
};

/**
 * Compiles a title template, `{a} – {b|c} ({d})`, to a function of a row. Separators are written only between
 * non-empty cells; `''` if all are empty.
 */
export function createTitle(template: string, cellsOf: CellsOf, header: TableHeader): (row: Row) => string {
  const pieces = template.split(/(\{[^{}]+\})/);
  const parts: Part[] = [];
  let [before = ''] = pieces;
  let first = '';
  for (let at = 1; at < pieces.length; at += 2) {
    const opening = openingOf(before);
    const between = before.slice(0, before.length - opening.length);
    if (at === 1) first = between;
    const behind = pieces[at + 1] ?? '';
    const [closing = ''] = /^[)\]»”“›]*/u.exec(behind) ?? [];
    const cells = columnsOf(pieces[at] ?? '', header).map((column) => cellsOf(column, true));
    parts.push({ cells, between, opens: opening, closes: closing });
    before = behind.slice(closing.length);
  }
  const last = before;
  return (row) => {
    let text = '';
    for (const { cells, between, opens, closes } of parts) {
      const cell = textIn(row, cells);
      if (cell !== '') text += (text === '' ? first : between) + opens + cell + closes;
    }
    return text === '' ? '' : (text + last).trim();
  };
}

const brackets = '([«“„‹';

/** Returns the opening brackets at the end of a text. */
function openingOf(text: string): string {
  let at = text.length;
  while (at > 0 && brackets.includes(text.charAt(at - 1))) at--;
  return text.slice(at);
}

function textIn(row: Row, cells: readonly Cells[]): string {
  for (const one of cells) {
    const text = one.text(row);
    if (text !== '') return text;
  }
  return '';
}

/**
 * Parses a token of a title template, `{a|b}`, as alternative columns; as a single one if the file has a
 * heading with that bar in it.
 */
function columnsOf(token: string, header: TableHeader): readonly string[] {
  const name = token.slice(1, -1);
  return header.has(keyOf(name)) ? [name] : name.split('|');
}
