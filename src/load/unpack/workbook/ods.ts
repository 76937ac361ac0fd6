import type { ByteReader } from '../bytes';
import { numberText, sheetLimits, type Found, type Sheet, type SheetRow, type Workbook } from './sheet';
import { readWhole, readXml } from './xmlPart';

/**
 * Opens an OpenDocument spreadsheet by its `content.xml`, which is parsed anew for each sheet that is read.
 */
export async function openOds(open: () => ByteReader): Promise<Workbook> {
  const sheets: Sheet[] = [];
  const hidden = new Set<string>();
  let style = '';
  await readWhole(open(), 'content.xml', {
    open(name, attributes) {
      if (name === 'style') style = attributes.get('name') ?? '';
      if (name === 'table-properties' && attributes.get('display') === 'false') hidden.add(style);
      if (name !== 'table') return;
      sheets.push({
        name: attributes.get('name') ?? '',
        isHidden: hidden.has(attributes.get('style-name') ?? ''),
      });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { sheets, rows: (sheet, found) => sheetRows(open(), sheet, found) };
}

type Cell = {
  readonly attributes: ReadonlyMap<string, string>;
  readonly times: number;
  text: string;
  paragraphs: number;
};

async function* sheetRows(
  bytes: ByteReader,
  sheet: number,
  found: Found,
): AsyncGenerator<readonly SheetRow[]> {
  let rows: SheetRow[] = [];
  let table = -1;
  let row = 0;
  let times = 1;
  let cells: string[] = [];
  let column = 0;
  let cell: Cell | undefined;
  /** Nesting depth of comments and drawings, whose text isn't part of the cell. */
  let beside = 0;
  let inText = 0;

  function endCell({ attributes, times: repeated, text }: Cell): void {
    const value = cellText(attributes, text, found);
    if (value !== '') {
      while (cells.length < column) cells.push('');
      for (let at = column; at < Math.min(column + repeated, sheetLimits.columns); at++) cells[at] = value;
    }
    column += repeated;
  }

  /** Adds the finished row as often as it is repeated; empty rows only advance the row number. */
  function endRow(): void {
    for (let at = 0; cells.length > 0 && at < times && row + at < sheetLimits.rows; at++)
      rows.push({ row: row + at + 1, cells });
    row += times;
  }

  const part = readXml(bytes, 'content.xml', {
    open(name, attributes) {
      if (name === 'table') table++;
      if (table !== sheet) return;
      if (name === 'table-row') {
        times = countOf(attributes.get('number-rows-repeated'), sheetLimits.rows);
        cells = [];
        column = 0;
      } else if (name === 'table-cell' || name === 'covered-table-cell') {
        const repeated = countOf(attributes.get('number-columns-repeated'), sheetLimits.columns);
        cell = { attributes, times: repeated, text: '', paragraphs: 0 };
      } else if (name === 'annotation' || name === 'shapes' || name === 'frame') beside++;
      else if (cell && beside === 0) {
        if (name === 'p' || name === 'h') {
          inText++;
          if (cell.paragraphs++ > 0) cell.text += '\n';
        } else if (name === 's') cell.text += ' '.repeat(countOf(attributes.get('c'), 1000));
        else if (name === 'tab') cell.text += '\t';
        else if (name === 'line-break') cell.text += '\n';
      }
    },
    text(piece) {
      if (cell && inText > 0 && beside === 0) cell.text += piece;
    },
    close(name) {
      if (table !== sheet) return;
      if (name === 'annotation' || name === 'shapes' || name === 'frame') beside--;
      else if ((name === 'p' || name === 'h') && beside === 0 && inText > 0) inText--;
      else if (cell && (name === 'table-cell' || name === 'covered-table-cell')) {
        endCell(cell);
        cell = undefined;
      } else if (name === 'table-row') endRow();
    },
  });
  try {
    while (!(await part.next()).done) {
      if (rows.length > 0) yield rows;
      rows = [];
      if (table > sheet) return;
    }
  } finally {
    await part.return(undefined);
  }
}

function cellText(attributes: ReadonlyMap<string, string>, text: string, found: Found): string {
  const type = attributes.get('value-type') ?? '';
  if (type === 'date') {
    found.dates++;
    return (attributes.get('date-value') ?? text)
      .replace(/T00:00(?::00)?(?:\.0+)?$/, '')
      .replace(/(T\d\d:\d\d):00(?:\.0+)?$/, '$1');
  }
  if (type === 'time') {
    const parts = /^PT(\d+)H(\d+)M(\d+)/.exec(attributes.get('time-value') ?? '');
    if (!parts) return text;
    const [hours = '', minutes = '', seconds = ''] = parts.slice(1).map((part) => part.padStart(2, '0'));
    return seconds === '00' ? `${hours}:${minutes}` : `${hours}:${minutes}:${seconds}`;
  }
  if (type === 'boolean') return attributes.get('boolean-value') === 'true' ? 'TRUE' : 'FALSE';
  if (type === 'float' || type === 'percentage' || type === 'currency') {
    if (/^(?:#|Err:)/.test(text)) {
      found.errors++;
      found.error ||= text;
      return '';
    }
    return numberText(attributes.get('value') ?? text);
  }
  return attributes.get('string-value') ?? text;
}

function countOf(text: string | undefined, most: number): number {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count > 0 ? Math.min(count, most) : 1;
}
