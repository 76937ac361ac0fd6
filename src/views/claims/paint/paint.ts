import { fontFamily } from '../../../draw/fontFamily';
import type { Palette } from '../../../scale/palette';
import { paintMark } from './paintMark';
import type { Box } from '../../../draw/box';
import type { ClaimsScene, Run, SceneText, TextTone } from '../layout/scene';

export function fontOf({ sizePx, weight }: Pick<Run, 'sizePx' | 'weight'>): string {
  return `${weight} ${sizePx}px ${fontFamily}`;
}

/** Highlights of the chart of claims. */
export type Lit = {
  /** Ids of the claims under the pointer or of the hovered event. */
  readonly hovered: ReadonlySet<string>;
  /** Ids of the claims shown in an opened card. */
  readonly open: ReadonlySet<string>;
  /**
   * Minute of a vertical line through all plots, for the hovered event's day; `knownMinute` is that for the end
   * of the as-of day.
   */
  readonly hoveredMinute: number | undefined;
  readonly knownMinute: number | undefined;
};

export function colorOf(tone: TextTone, palette: Palette): string {
  switch (tone) {
    case 'a':
      return palette.sideA;
    case 'z':
      return palette.sideZ;
    case 'other':
      return palette.ink2;
    default:
      return palette[tone];
  }
}

/** Paints the chart of claims on a canvas, in CSS px. */
export function paintClaims(
  context: CanvasRenderingContext2D,
  scene: ClaimsScene,
  palette: Palette,
  lit: Lit,
): void {
  for (const { x0, x1, y, base } of scene.rules) {
    context.fillStyle = base ? palette.rule2 : palette.rule;
    context.fillRect(x0, Math.round(y), x1 - x0, 1);
  }
  context.fillStyle = palette.rule2;
  for (const { x, y, height } of scene.ticks) context.fillRect(Math.round(x), Math.round(y), 1, height);
  for (const strip of scene.strips) hatch(context, strip, palette.hatch);
  paintMinutes(context, scene, palette, lit);
  for (const { tone, x, y, width, height } of scene.bands) {
    context.globalAlpha = 0.3;
    context.fillStyle = colorOf(tone, palette);
    context.fillRect(x, y, width, height);
    context.globalAlpha = 1;
  }
  for (const { x, y0, y1, tone } of scene.stems) {
    context.strokeStyle = colorOf(tone, palette);
    context.lineWidth = 1;
    stroke(context, [
      [x, y0],
      [x, y1],
    ]);
  }
  for (const { x0, x1, y, tone } of scene.whiskers) {
    context.strokeStyle = colorOf(tone, palette);
    context.lineWidth = 1.3;
    context.setLineDash([3, 2]);
    stroke(context, [
      [x0, y],
      [x1, y],
    ]);
    context.setLineDash([]);
  }
  for (const { points, broken, tone } of scene.lines) {
    context.strokeStyle = colorOf(tone, palette);
    context.lineWidth = broken ? 1.4 : 2;
    context.lineJoin = 'round';
    context.setLineDash(broken ? [3, 2.5] : []);
    stroke(context, points);
    context.setLineDash([]);
  }
  for (const bar of scene.bars) paintBar(context, bar, palette, lit);
  for (const mark of scene.marks) {
    const state = lit.open.has(mark.claim.id) ? 'open' : lit.hovered.has(mark.claim.id) ? 'hovered' : 'rest';
    paintMark(context, mark, colorOf(mark.tone, palette), palette, state);
  }
  for (const { x, y, tone } of scene.discs) paintDisc(context, x, y, tone, palette);
  for (const text of scene.texts) paintText(context, text, palette);
}

function stroke(
  context: CanvasRenderingContext2D,
  points: readonly (readonly [x: number, y: number])[],
): void {
  context.beginPath();
  points.forEach(([x, y], index) => (index === 0 ? context.moveTo(x, y) : context.lineTo(x, y)));
  context.stroke();
}

/** Fills a box with diagonal lines, the sign of an undisclosed figure. */
export function hatch(context: CanvasRenderingContext2D, { x, y, width, height }: Box, color: string): void {
  context.save();
  context.beginPath();
  context.rect(x, y, width, height);
  context.clip();
  context.strokeStyle = color;
  context.globalAlpha = 0.6;
  context.lineWidth = 1;
  for (let at = x - height; at < x + width; at += 6)
    stroke(context, [
      [at, y + height],
      [at + height, y],
    ]);
  context.restore();
}

function paintMinutes(
  context: CanvasRenderingContext2D,
  { plots }: ClaimsScene,
  palette: Palette,
  { hoveredMinute, knownMinute }: Lit,
): void {
  for (const { box, scale } of plots) {
    for (const [minute, color] of [
      [hoveredMinute, palette.rule2],
      [knownMinute, palette.ink],
    ] as const) {
      if (minute === undefined || minute < scale.from || minute > scale.to) continue;
      context.fillStyle = color;
      context.fillRect(Math.round(scale.px(minute)), box.y - 6, 1, box.height + 6);
    }
  }
}

function paintBar(
  context: CanvasRenderingContext2D,
  { x, y, width, height, tone, style, claims }: ClaimsScene['bars'][number],
  palette: Palette,
  lit: Lit,
): void {
  const color = colorOf(tone, palette);
  context.fillStyle = color;
  if (style === 'outline') {
    context.strokeStyle = color;
    context.lineWidth = 1.4;
    context.strokeRect(x + 0.7, y + 0.7, width - 1.4, Math.max(0, height - 0.7));
  } else {
    context.globalAlpha = style === 'tint' ? 0.4 : 1;
    context.fillRect(x, y, width, height);
    context.globalAlpha = 1;
  }
  const open = claims.some((claim) => lit.open.has(claim.id));
  if (!open && !claims.some((claim) => lit.hovered.has(claim.id))) return;
  context.strokeStyle = palette.ink;
  context.lineWidth = open ? 2 : 1.4;
  context.strokeRect(x - 1, y - 1, width + 2, height + 1);
}

function paintDisc(
  context: CanvasRenderingContext2D,
  x: number,
  y: number,
  tone: TextTone,
  palette: Palette,
): void {
  context.strokeStyle = context.fillStyle = tone === 'other' ? palette.ink3 : colorOf(tone, palette);
  context.lineWidth = 1.4;
  if (tone !== 'other') {
    const turn = Math.PI / 2;
    context.beginPath();
    context.arc(x, y, 4.8, turn, -turn, tone === 'z');
    context.fill();
  }
  context.beginPath();
  context.arc(x, y, 4.8, 0, 2 * Math.PI);
  context.stroke();
}

function paintText(
  context: CanvasRenderingContext2D,
  { x, y, runs, align }: SceneText,
  palette: Palette,
): void {
  const widths = runs.map((run) => {
    context.font = fontOf(run);
    return context.measureText(run.text).width;
  });
  const total = widths.reduce((sum, width) => sum + width, 0);
  let left = align === 'start' ? x : align === 'end' ? x - total : x - total / 2;
  context.textAlign = 'left';
  context.textBaseline = 'alphabetic';
  context.lineJoin = 'round';
  runs.forEach((run, index) => {
    context.font = fontOf(run);
    context.strokeStyle = palette.paper;
    context.lineWidth = 4;
    context.strokeText(run.text, left, y);
    context.fillStyle = colorOf(run.tone, palette);
    context.fillText(run.text, left, y);
    left += widths[index] ?? 0;
  });
}
