import { UnpackStopped } from '../budget';
import type { ByteReader } from '../bytes';
import { dateFormatOf, isoOfSerial, type DateFormat } from './serialDate';
import { numberText, sheetLimits, type Found, type Sheet, type SheetRow, type Workbook } from './sheet';
import { readWhole, readXml } from './xmlPart';

/** Function that opens a part (file) of the workbook by its path; undefined if there is none. */
export type OpenPart = (path: string) => ByteReader | undefined;

type SheetPart = Sheet & { readonly path: string };

/**
 * Shared parts of a workbook to which a sheet's cells refer: strings, date formats by cell style, and the
 * date system.
 */
type Context = {
  readonly texts: readonly string[];
  readonly formats: readonly (DateFormat | undefined)[];
  readonly isFrom1904: boolean;
};

/** Opens an Excel workbook (xlsx, xlsm). Throws `UnpackStopped` if a required part is missing or damaged. */
export async function openXlsx(open: OpenPart): Promise<Workbook> {
  const path = 'xl/workbook.xml';
  const targets = await targetsOf(open('xl/_rels/workbook.xml.rels'));
  const { sheets, isFrom1904 } = await readWorkbook(need(open, path), targets);
  let context: Promise<Context> | undefined;
  return {
    sheets,
    async *rows(index, found) {
      const sheet = sheets[index];
      if (!sheet) return;
      context ??= readContext(open, isFrom1904);
      yield* sheetRows(need(open, sheet.path), sheet.name, await context, found);
    },
  };
}

async function readContext(open: OpenPart, isFrom1904: boolean): Promise<Context> {
  const texts = await textsOf(open('xl/sharedStrings.xml'));
  return { texts, formats: await formatsOf(open('xl/styles.xml')), isFrom1904 };
}

function need(open: OpenPart, path: string): ByteReader {
  const part = open(path);
  if (!part) throw new UnpackStopped('workbook-damaged', path);
  return part;
}

/** Parses the paths of the workbook's parts by relationship id. */
async function targetsOf(bytes: ByteReader | undefined): Promise<ReadonlyMap<string, string>> {
  const targets = new Map<string, string>();
  if (!bytes) return targets;
  await readWhole(bytes, 'workbook.xml.rels', {
    open(name, attributes) {
      const target = attributes.get('Target') ?? '';
      const path = target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//, '')}`;
      if (name === 'Relationship') targets.set(attributes.get('Id') ?? '', path);
    },
    text: () => undefined,
    close: () => undefined,
  });
  return targets;
}

async function readWorkbook(
  bytes: ByteReader,
  targets: ReadonlyMap<string, string>,
): Promise<{ readonly sheets: readonly SheetPart[]; readonly isFrom1904: boolean }> {
  const sheets: SheetPart[] = [];
  let isFrom1904 = false;
  await readWhole(bytes, 'workbook.xml', {
    open(name, attributes) {
      if (name === 'workbookPr') isFrom1904 = /^(?:1|true|on)$/.test(attributes.get('date1904') ?? '');
      if (name !== 'sheet') return;
      const path = targets.get(attributes.get('id') ?? '') ?? `xl/worksheets/sheet${sheets.length + 1}.xml`;
      // Sheets of a chart have no cells.
      if (path.includes('chartsheets/')) return;
      sheets.push({
        name: attributes.get('name') ?? '',
        isHidden: attributes.has('state') && attributes.get('state') !== 'visible',
        path,
      });
    },
    text: () => undefined,
    close: () => undefined,
  });
  return { sheets, isFrom1904 };
}

/** Parses the shared strings, to which cells refer by index. */
async function textsOf(bytes: ByteReader | undefined): Promise<readonly string[]> {
  const texts: string[] = [];
  if (!bytes) return texts;
  let text = '';
  let isText = false;
  let isReading = 0;
  await readWhole(bytes, 'sharedStrings.xml', {
    open(name) {
      if (name === 'si') text = '';
      // How East Asian words are read aloud stands beside them.
      if (name === 'rPh') isReading++;
      isText = name === 't' && isReading === 0;
    },
    text(piece) {
      if (isText) text += piece;
    },
    close(name) {
      isText = false;
      if (name === 'rPh') isReading--;
      if (name === 'si') texts.push(unescaped(text));
    },
  });
  return texts;
}

/** Parses the cell styles: for each style index its date format, undefined if it isn't one of dates. */
async function formatsOf(bytes: ByteReader | undefined): Promise<readonly (DateFormat | undefined)[]> {
  const codes = new Map<number, string>();
  const formats: (DateFormat | undefined)[] = [];
  if (!bytes) return formats;
  let isOfCells = false;
  await readWhole(bytes, 'styles.xml', {
    open(name, attributes) {
      const id = Number(attributes.get('numFmtId') ?? 0);
      if (name === 'numFmt') codes.set(id, attributes.get('formatCode') ?? '');
      if (name === 'cellXfs') isOfCells = true;
      if (name === 'xf' && isOfCells) formats.push(dateFormatOf(id, codes.get(id)));
    },
    text: () => undefined,
    close(name) {
      if (name === 'cellXfs') isOfCells = false;
    },
  });
  return formats;
}

type Cell = { column: number; type: string; style: number; value: string };

async function* sheetRows(
  bytes: ByteReader,
  name: string,
  context: Context,
  found: Found,
): AsyncGenerator<readonly SheetRow[]> {
  let rows: SheetRow[] = [];
  let row = 0;
  let cells: string[] = [];
  let cell: Cell = { column: -1, type: '', style: 0, value: '' };
  let isValue = false;
  let isReading = 0;
  const part = readXml(bytes, name, {
    open(tag, attributes) {
      isValue = isReading === 0 && (tag === 'v' || tag === 't');
      if (tag === 'rPh') isReading++;
      if (tag === 'row') {
        row = Number(attributes.get('r')) || row + 1;
        cells = [];
        cell = { column: -1, type: '', style: 0, value: '' };
      } else if (tag === 'c') {
        const column = columnOf(attributes.get('r') ?? '') ?? cell.column + 1;
        cell = {
          column,
          type: attributes.get('t') ?? 'n',
          style: Number(attributes.get('s') ?? 0),
          value: '',
        };
      }
    },
    text(piece) {
      if (isValue) cell.value += piece;
    },
    close(tag) {
      isValue = false;
      if (tag === 'rPh') isReading--;
      if (tag === 'c' && cell.column < sheetLimits.columns) {
        const text = cellText(cell, context, found);
        if (text !== '') {
          while (cells.length < cell.column) cells.push('');
          cells[cell.column] = text;
        }
      }
      if (tag === 'row' && cells.length > 0 && row <= sheetLimits.rows) rows.push({ row, cells });
    },
  });
  try {
    while (!(await part.next()).done) {
      if (rows.length === 0) continue;
      yield rows;
      rows = [];
    }
  } finally {
    await part.return(undefined);
  }
}

function cellText({ type, style, value }: Cell, context: Context, found: Found): string {
  if (value === '') return '';
  if (type === 's') return context.texts[Number(value)] ?? '';
  if (type === 'str' || type === 'inlineStr') return unescaped(value);
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e') {
    found.errors++;
    found.error ||= value;
    return '';
  }
  if (type === 'd') return value;
  const format = context.formats[style];
  const date = format && isoOfSerial(Number(value), format, context.isFrom1904);
  if (date === undefined) return numberText(value);
  if (format?.date) found.dates++;
  return date;
}

/** Returns the column index, from 0, of a cell reference: `C7` → 2; undefined if it isn't one. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (let at = 0; at < letters.length; at++) column = column * 26 + letters.charCodeAt(at) - 64;
  return column - 1;
}

/** Decodes Excel's escapes `_x000D_` for characters that XML can't contain. */
function unescaped(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([\dA-F]{4})_/gi, (_all, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
