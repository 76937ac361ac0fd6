import { printSize } from './options';
import type { Row } from './rows';

const heads = [
  'bench',
  'n',
  'ours, ms',
  'p95',
  'against',
  'its ms',
  'ratio',
  'must',
  'goal',
  'reached',
  'note',
];

/** The rows as a Markdown table. */
export function printRows(rows: readonly Row[]): string {
  const lines = rows.map((row) => [
    row.bench,
    row.n === 0 ? '' : printSize(row.n),
    ms(row.oursMs),
    ms(row.oursP95Ms),
    row.peer ?? '',
    ms(row.floorMs ?? row.peerMs),
    ratioOf(row),
    row.must ?? '',
    row.goal ?? '',
    row.reached ?? '',
    noteOf(row),
  ]);
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...lines.map((line) => line[column]?.length ?? 0)),
  );
  const print = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  return [print(heads), print(widths.map((width) => '-'.repeat(width))), ...lines.map(print), ''].join('\n');
}

function ratioOf({ ratio, timesFloor, bytesPerEvent }: Row): string {
  if (bytesPerEvent !== undefined) return `${bytesPerEvent.toFixed(0)} B`;
  const value = timesFloor ?? ratio;
  return value === undefined ? '' : `${value.toPrecision(value < 100 ? 2 : 3)}×`;
}

function noteOf({ frameP95Ms, note }: Row): string {
  const frames = frameP95Ms === undefined ? [] : [`p95 frame ${frameP95Ms.toFixed(1)} ms`];
  return [...frames, ...(note === undefined || note === '' ? [] : [note])].join('; ');
}

function ms(value: number | undefined): string {
  if (value === undefined) return '';
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}
