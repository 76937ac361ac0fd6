import type { Cells, CellsOf, Row } from './mappedCells';
import { keyOf, type TableHeader } from './tableRows';

/** Column of a title, and the signs that go with it: a bracket that opens before it, one that closes behind it. */
type Part = {
  readonly cells: readonly Cells[];
  /** Stands between this column and one before it that isn't empty. */
  readonly between: string;
  readonly opens: string;
  readonly closes: string;
};

/**
 * Prepares the text of a title, `{a} – {b|c} ({d})`. What stands between two columns stays only between two cells that
 * aren't empty; a text without any is `''`.
 */
export function createTitle(template: string, cellsOf: CellsOf, header: TableHeader): (row: Row) => string {
  const pieces = template.split(/(\{[^{}]+\})/);
  const parts: Part[] = [];
  let [before = ''] = pieces;
  let first = '';
  for (let at = 1; at < pieces.length; at += 2) {
    const [, opening = ''] = /([([«“„‹]*)$/u.exec(before) ?? [];
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

function textIn(row: Row, cells: readonly Cells[]): string {
  for (const one of cells) {
    const text = one.text(row);
    if (text !== '') return text;
  }
  return '';
}

/** Columns of a token, `{a|b}`. A heading may have a bar in it. */
function columnsOf(token: string, header: TableHeader): readonly string[] {
  const name = token.slice(1, -1);
  return header.has(keyOf(name)) ? [name] : name.split('|');
}
