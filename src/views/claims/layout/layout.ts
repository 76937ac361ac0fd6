import type { Window } from '../../../engine/questions';
import type { Side } from '../../../model/actor';
import { timeScale, type TimeScale } from '../../../scale/time';
import type { ClaimTexts } from '../words/claimTexts';
import { layoutAttacks, type EventInfos } from './layoutAttacks';
import { inTwoLines } from './labelForms';
import { layoutFrame, layoutStrips, stripStepPx } from './layoutFrame';
import { layoutPlot, scaleOf } from './layoutPlot';
import { rowsOf, type Row } from './rows';
import { emptyScene, type ClaimsScene, type Measure, type SceneDraft, type Tone } from './scene';
import type { Series } from './series';

export type ClaimsLayoutInput = {
  readonly series: readonly Series[];
  readonly sides: readonly Side[];
  readonly window: Window;
  readonly events: EventInfos;
  /** Whether filters may have removed figures, which changes the message in an empty plot. Default: false. */
  readonly filtered?: boolean;
  readonly widthPx: number;
  readonly texts: ClaimTexts;
  readonly measure: Measure;
};

/** Measures of the chart of claims, in px. */
export const defaults = {
  /** Width of the chart below which its columns are stacked, px. */
  narrow: 700,
  padding: 16,
  /** Width left of a plot for the numbers of its axis, px. */
  gutter: 42,
  between: 12,
  headHeight: 38,
  titleHeight: 22,
  /** Height above a plot that has figures beyond its scale, px. */
  offHeight: 64,
  /** Height above other plots for labels and arrows, by kind of row, px. */
  headroom: { plot: 44, attacks: 74, small: 18 },
  axisHeight: 20,
  plotHeight: { plot: 176, attacks: 60, small: 46 },
  betweenRows: 14,
};

type Column = { readonly x: number; readonly width: number };

/**
 * Lays out the chart of claims in px: a column for each of two sides, and a row with a scale of its own for
 * each measure; then rows for all sides together or other sides.
 */
export function layoutClaims(input: ClaimsLayoutInput): ClaimsScene {
  const { widthPx, sides, texts } = input;
  const scene = emptyScene(widthPx);
  const rows = rowsOf(input.series, sides);
  const columns = columnsOf(widthPx);
  let y = 8;

  const large = rows.paired.filter((row) => row.kind !== 'small');
  const small = rows.paired.filter((row) => row.kind === 'small');
  for (const [part, title] of [
    [large, 'claims.dead'],
    [small, 'claims.otherCounts'],
  ] as const) {
    if (part.length === 0) continue;
    if (columns.length > 1) {
      sides.slice(0, 2).forEach(({ id }, index) => {
        const column = columns[index];
        if (column) heading(scene, column.x, y, toneOf(id, sides), texts.t(title, { side: texts.side(id) }));
      });
      y += defaults.headHeight;
    }
    for (const row of part) y = layoutRow(scene, input, row, columns, y);
  }
  if (rows.others.length > 0) {
    heading(scene, defaults.padding + defaults.gutter, y, 'other', texts.t('claims.others'));
    y += defaults.headHeight;
    const full = [
      { x: defaults.padding + defaults.gutter, width: widthPx - 2 * defaults.padding - defaults.gutter },
    ];
    for (const row of rows.others) y = layoutRow(scene, input, row, full, y);
  }
  scene.heightPx = y;
  return scene;
}

function columnsOf(widthPx: number): readonly Column[] {
  const { padding, gutter, between, narrow } = defaults;
  const x = padding + gutter - (widthPx < narrow ? 8 : 0);
  if (widthPx < narrow) return [{ x, width: widthPx - x - padding }];
  const width = (widthPx - x - padding - between - gutter) / 2;
  return [
    { x, width },
    { x: x + width + between + gutter, width },
  ];
}

function heading(scene: SceneDraft, x: number, y: number, tone: Tone, text: string): void {
  scene.discs.push({ x: x + 6, y: y + 13, tone });
  const runs = [{ text, sizePx: 15, weight: 650, tone: tone === 'other' ? 'ink' : tone } as const];
  scene.texts.push({ x: x + 18, y: y + 18, runs, align: 'start' });
}

function toneOf(side: string, sides: readonly Side[]): Tone {
  return side === sides[0]?.id ? 'a' : side === sides[1]?.id ? 'z' : 'other';
}

/** Lays out one row of the chart at `top` px; returns the y of its lower edge. */
function layoutRow(
  scene: SceneDraft,
  input: ClaimsLayoutInput,
  row: Row,
  columns: readonly Column[],
  top: number,
): number {
  const all = row.cells.flatMap((cell) => cell.series);
  const height = defaults.plotHeight[row.kind];
  const figures = scaleOf(all, height);
  const off = all.some((one) => one.points.some((point) => point.value > figures.max));
  const strips = Math.max(
    0,
    ...row.cells.map((cell) => cell.series.filter((one) => one.gaps.length > 0).length),
  );
  const stacked = columns.length === 1;
  // In columns the heading says whose people; else each cell does.
  const titleOf = (side: string) =>
    stacked ? input.texts.sideRow({ ...row.counted, side }) : input.texts.row(row.counted);
  const titleLines = (column: Column, side: string) => {
    const text = titleOf(side);
    const width = input.measure({ text, sizePx: 12, weight: 650 }) + (stacked ? 16 : 0);
    return width > column.width ? inTwoLines(text) : [text];
  };
  const lineCount = (column: Column | undefined, side: string) =>
    column ? titleLines(column, side).length : 1;
  const mostLines = Math.max(
    ...row.cells.map((cell, index) => lineCount(columns[stacked ? 0 : index], cell.side)),
  );
  let y = top;
  row.cells.forEach((cell, index) => {
    const column = columns[stacked ? 0 : index];
    if (!column || (stacked && cell.series.length === 0)) return;
    const cellTop = stacked ? y : top;
    const stripTop = cellTop + defaults.titleHeight + (mostLines - 1) * 15;
    const plotTop =
      stripTop + strips * stripStepPx + (off ? defaults.offHeight : defaults.headroom[row.kind]);
    const box = { x: column.x, y: plotTop, width: column.width, height };
    const time: TimeScale = timeScale(input.window, box.x, box.x + box.width);
    const roomTop = stripTop + strips * stripStepPx;
    const frame = {
      box,
      time,
      figures,
      tone: toneOf(cell.side, input.sides),
      topY: plotTop - 26,
      // Beyond the plot's right edge stand the figures of the next column's scale.
      room: { x: box.x, y: roomTop, width: box.width + 4, height: plotTop + height - 2 - roomTop },
    };
    layoutFrame(scene, frame, cellTop, input, {
      title: titleLines(column, cell.side),
      disc: stacked,
      oneScale: top < 2 * defaults.headHeight && index === 1 && !stacked,
      empty: cell.series.some((one) => one.points.length > 0 || one.gaps.length > 0)
        ? undefined
        : input.filtered
          ? 'claims.noneFiltered'
          : 'claims.none',
    });
    layoutStrips(scene, frame, stripTop, cell.series, input);
    if (row.kind === 'attacks') layoutAttacks(scene, frame, cell.series, input.events, input);
    else layoutPlot(scene, frame, cell.series, input.texts, input.measure);
    y = Math.max(y, plotTop + height + defaults.axisHeight + defaults.betweenRows);
  });
  return y;
}
