import { CsvSplitter } from './csvSplitter';

/** Supported cell separators, in order of preference if two fit equally well. */
export const separators = ['\t', ';', ',', '|'] as const;
export type Separator = (typeof separators)[number];

/** Detected layout of a table in delimited text. */
export type Sniffed = {
  readonly separator: Separator;
  /** Row number of the headings, from 1; 0 if the first row is data already. */
  readonly headings: number;
  /** Names of the columns; `column 1` and so on without headings. */
  readonly columns: readonly string[];
  /** Row number of HXL tags (`#date`) below the headings, if there are any. */
  readonly tags?: number;
};

/** Separator and heading row that override detection. */
export type SniffOptions = { readonly separator?: Separator; readonly headings?: number };

/** Maximum number of characters, and of rows, that are analysed for the layout. */
export const sniffedCharacters = 65_536;
const sniffedRows = 60;

type Row = { readonly row: number; readonly cells: readonly string[] };

/**
 * Detects separator and headings from the beginning of a text: the separator that gives most rows the same
 * number of cells, and the first row of that width which looks like names. Lines before (`sep=;`, titles,
 * comments) are skipped.
 */
export function sniffTable(text: string, { separator: known, headings }: SniffOptions = {}): Sniffed {
  const said = /^\uFEFF?"?sep=(\t|;|,|\|)"?[\r\n]/i.exec(text)?.[1];
  const separator = known ?? separators.find((one) => one === said) ?? likeliest(text);
  const rows = rowsOf(text, separator).filter(({ cells }) => !/^sep=.?$/i.test(cells[0] ?? ''));
  const width = modeOf(rows.map(({ cells }) => filledWidth(cells))).value;
  const found =
    headings === undefined
      ? rows.find(({ cells }) => mayBeNames(cells, width))
      : rows.find(({ row }) => row === headings);
  const first = found ?? rows[0];
  const isData =
    headings === 0 || (headings === undefined && first !== undefined && looksLikeData(first.cells));
  const next = rows[rows.findIndex(({ row }) => row === first?.row) + 1];
  const hasTags = !isData && next !== undefined && areTags(next.cells);
  const cells = first?.cells ?? [];
  return {
    separator,
    headings: isData ? 0 : (first?.row ?? 1),
    columns: isData ? cells.map((_, index) => `column ${index + 1}`) : trimmedEnd(cells),
    ...(hasTags && { tags: next.row }),
  };
}

/** Removes empty names at the end of the headings, left by superfluous separators. */
function trimmedEnd(cells: readonly string[]): readonly string[] {
  return cells.slice(0, Math.max(1, filledWidth(cells)));
}

/** Returns the number of cells in a row up to its last non-empty one. */
export function filledWidth(cells: readonly string[]): number {
  let width = cells.length;
  while (width > 0 && (cells[width - 1] ?? '').trim() === '') width--;
  return width;
}

function rowsOf(text: string, separator: Separator): readonly Row[] {
  const rows: Row[] = [];
  const splitter = new CsvSplitter(
    { row: (cells, row) => rows.push({ row, cells }), broken: () => undefined, stopped: () => undefined },
    { separator },
  );
  splitter.push(text);
  // A row that is cut off says nothing of the others.
  if (text.length < sniffedCharacters || rows.length === 0) splitter.end();
  return rows.slice(0, sniffedRows);
}

function likeliest(text: string): Separator {
  let best: { readonly separator: Separator; readonly share: number; readonly width: number } | undefined;
  for (const separator of separators) {
    const widths = rowsOf(text, separator).map(({ cells }) => cells.length);
    const several = widths.filter((width) => width > 1);
    const { value: width, count } = modeOf(several);
    const share = width < 2 ? 0 : Math.round((20 * count) / widths.length);
    if (!best || share > best.share || (share === best.share && width > best.width))
      best = { separator, share, width };
  }
  return best && best.share > 0 ? best.separator : ',';
}

/** Returns the most frequent of some numbers, the largest in a tie, with its frequency; 0 for none. */
function modeOf(numbers: readonly number[]): { readonly value: number; readonly count: number } {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let value = 0;
  let count = 0;
  for (const [number, times] of counts) {
    if (times > count || (times === count && number > value)) [value, count] = [number, times];
  }
  return { value, count };
}

function mayBeNames(cells: readonly string[], width: number): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '').length;
  if ((cells[0] ?? '').trimStart().startsWith('#') && filled < width) return false;
  return filled >= Math.min(2, width) && filled >= width * 0.6;
}

/**
 * Tests whether a row is data and not headings: at least a third of its cells are numbers, dates or
 * coordinates.
 */
function looksLikeData(cells: readonly string[]): boolean {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const data = filled.filter((cell) => /^[+-]?\d+(?:[.,:/-]\d+)*(?:[ T].*)?$/.test(cell)).length;
  return data > 0 && data * 3 >= filled.length && !filled.every((cell) => /^\d{4}$/.test(cell));
}

function areTags(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  return filled.length > 0 && filled.every((cell) => cell.trim().startsWith('#'));
}
