import type { EventMark } from '../../../engine/eventMark';
import type { Tick } from '../../../scale/time';
import type { Palette } from '../../../scale/palette';
import type { Point } from '../../../draw/box';
import { paintGlyph } from '../../../draw/paintGlyph';
import { dimmedOpacity, isLit as isLitByKey, type Lit } from '../../../state/session/lit';
import type { RectsOn, RectPen } from '../../../draw/rects';
import { spritesOn, type Sprites } from '../../../draw/sprites';
import { baseOf } from './bars';
import { measureText } from '../../../draw/measureText';
import { drawLabel } from './labels';
import { labelTicks } from './labelTicks';
import type { LaneLayout, PlacedMark } from './layout';
import { isLit, type OverviewBrush, type OverviewLayout } from '../overview/overviewLayout';

/**
 * Highlights drawn over the timeline's lanes: the hovered and the selected event, and the kind of mark
 * highlighted in the legend.
 */
export type Highlights = {
  readonly hovered: string | undefined;
  readonly selected: string | undefined;
  /** x of the selected event in px, if it has no glyph of its own; undefined otherwise. */
  readonly selectedX: number | undefined;
  /** Kind of mark highlighted in the legend; glyphs of other kinds are dimmed. Undefined for none. */
  readonly lit: Lit | undefined;
};

/** Colours, texts and drawing functions that the lanes are painted with. */
export type LanePens = {
  readonly palette: Palette;
  readonly lettering: Lettering;
  /** Returns the fast rectangle painter of the given canvas context. */
  readonly rectsOn: RectsOn;
};

export type Lettering = {
  /** CSS font family of the axis labels. */
  readonly family: string;
  readonly tickText: (tick: Tick, first: boolean) => string;
};

/** Paints the timeline's lanes, events and axis on a canvas, in px from the timeline's upper left corner. */
export function paintLanes(
  context: CanvasRenderingContext2D,
  layout: LaneLayout,
  { palette, lettering, rectsOn }: LanePens,
  highlights: Highlights,
): void {
  if (layout.kind === 'counts') {
    const { pen, show } = rectsOn(context);
    paintGrid(pen, layout, palette);
    paintCounts(pen, layout, palette);
    show();
  } else paintGrid(context, layout, palette);
  const { lit } = highlights;
  paintSpans(context, layout, palette, lit);

  const selected = layout.marks.find((each) => each.mark.id === highlights.selected);
  const selectedX = selected?.x ?? highlights.selectedX;
  if (selectedX !== undefined) {
    context.fillStyle = palette.ink;
    context.fillRect(Math.round(selectedX) - 0.5, layout.plot.y, 1, layout.plot.height);
  }
  let hovered: PlacedMark | undefined;
  const sprites = spritesOn(context);
  for (const each of layout.marks) {
    if (each === selected) continue;
    if (each.mark.id === highlights.hovered) {
      hovered = each;
      continue;
    }
    const { glyph, fill, family, sizePx, x, y } = each;
    if (lit) context.globalAlpha = isLitByKey(each.mark, lit) ? 1 : dimmedOpacity;
    const color = palette.family[family];
    const key = `lane ${glyph} ${fill} ${Math.round(sizePx * 100)} ${color}`;
    const half = sizePx / 2 + (each.mark.second ? 4 : 2);
    sprites.draw(key, x, y, () => [
      half,
      half,
      (pen) => paintGlyph(pen, { ...each, x: 0, y: 0 }, color, palette.paper),
    ]);
  }
  context.globalAlpha = 1;
  context.strokeStyle = palette.ink;
  if (hovered) {
    paintDisc(context, hovered, 9, palette.surface, 1.3);
    const { family, sizePx } = hovered;
    paintGlyph(context, { ...hovered, sizePx: sizePx * 1.2 }, palette.family[family], palette.surface);
  }
  if (selected) {
    paintDisc(context, selected, 9.5, palette.mark, 2);
    paintGlyph(context, { ...selected, sizePx: 11.5 }, palette.markInk, palette.mark);
  }
  paintAxis(context, sprites, layout, palette, lettering);
}

/** Fills a circle and strokes it in the context's current stroke colour. */
function paintDisc(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  radiusPx: number,
  fill: string,
  lineWidth: number,
): void {
  context.beginPath();
  context.arc(x, y, radiusPx, 0, Math.PI * 2);
  context.fillStyle = fill;
  context.fill();
  context.lineWidth = lineWidth;
  context.stroke();
}

/** x at which horizontal separator lines begin, left of the lane names, in px. */
const ruleX = 16;

/** Draws the separator lines between colour families of lanes, and vertical lines at the axis's major ticks. */
function paintGrid(pen: RectPen, layout: LaneLayout, palette: Palette): void {
  const { plot, lanes, ticks, scale } = layout;
  pen.fillStyle = palette.rule;
  if (layout.kind === 'glyphs') pen.fillRect(ruleX, plot.y - 2, plot.x + plot.width - ruleX, 1);
  for (const tick of ticks.major) {
    const x = Math.round(scale.px(tick.minute));
    if (x > plot.x + 1) pen.fillRect(x, plot.y, 1, plot.height + 7);
  }
  for (const lane of lanes) {
    if (layout.kind === 'counts') {
      pen.fillStyle = palette.rule2;
      pen.fillRect(plot.x, Math.round(lane.y + lane.height - 1), plot.width, 1);
    } else if (lane.startsFamily) {
      pen.fillRect(ruleX, Math.round(lane.y - 2), plot.x + plot.width - ruleX, 1);
    }
  }
}

function paintCounts(pen: RectPen, layout: LaneLayout, palette: Palette): void {
  const { x, width, heights } = layout.bars;
  layout.lanes.forEach((lane, index) => {
    const base = baseOf(lane);
    pen.fillStyle = palette.family[lane.family];
    for (let bin = 0; bin < x.length; bin += 1) {
      const height = heights[index * x.length + bin] ?? 0;
      const wide = width[bin] ?? 0;
      if (height > 0 && wide > 0) pen.fillRect(x[bin] ?? 0, base - height, wide, height);
    }
  });
}

/**
 * Draws lines for the duration or uncertainty of events, and small ticks under glyphs with a known clock time.
 */
export function paintSpans(
  context: CanvasRenderingContext2D,
  layout: Pick<LaneLayout, 'spans' | 'minuteTicks'>,
  palette: Palette,
  lit: Lit | undefined,
): void {
  const strengthOf = (mark: EventMark | undefined) =>
    lit && !(mark && isLitByKey(mark, lit)) ? dimmedOpacity : 1;
  for (const { kind, x0, x1, y, family, broken, stops, mark } of layout.spans) {
    context.strokeStyle = palette.family[family];
    context.lineCap = kind === 'bar' ? 'round' : 'butt';
    context.lineWidth = kind === 'bar' ? 3 : kind === 'day' ? 1 : 1.3;
    context.globalAlpha = (kind === 'whisker' ? 1 : 0.42) * strengthOf(mark);
    context.setLineDash(broken ? (kind === 'bar' ? [4, 5] : [2, 2]) : []);
    context.beginPath();
    context.moveTo(x0, y);
    context.lineTo(x1, y);
    context.stroke();
    context.setLineDash([]);
    if (kind !== 'bar' && !broken) {
      context.beginPath();
      for (const [has, x] of [
        [stops[0], x0],
        [stops[1], x1],
      ] as const) {
        if (!has) continue;
        context.moveTo(x, y - 3.5);
        context.lineTo(x, y + 3.5);
      }
      context.stroke();
    }
  }
  context.lineCap = 'butt';
  for (const { x, y, family, mark } of layout.minuteTicks) {
    context.globalAlpha = strengthOf(mark);
    context.fillStyle = palette.family[family];
    context.fillRect(x - 0.5, y, 1, 2.6);
  }
  context.globalAlpha = 1;
}

function paintAxis(
  context: CanvasRenderingContext2D,
  sprites: Sprites,
  layout: LaneLayout,
  palette: Palette,
  lettering: Lettering,
): void {
  const { plot, scale, ticks } = layout;
  const y = Math.round(plot.y + plot.height);
  context.fillStyle = palette.rule2;
  if (layout.kind === 'glyphs') context.fillRect(plot.x, y, plot.width, 1);
  for (const minute of ticks.minor) context.fillRect(Math.round(scale.px(minute)), y, 1, 3);
  for (const tick of ticks.major) context.fillRect(Math.round(scale.px(tick.minute)), y, 1, 7);
  const style = { font: `11px ${lettering.family}`, color: palette.ink2, sizePx: 11 };
  const right = plot.x + plot.width + 8;
  const measure = (text: string) => measureText(text, style.font);
  for (const { text, x } of labelTicks(ticks, scale, lettering.tickText, measure, right))
    drawLabel(sprites, text, x, y + 11.5, style);
}

/** Draws the bars of the timeline's overview, its axis with the breaks, and the shaded brush. */
export function paintOverview(
  context: CanvasRenderingContext2D,
  layout: OverviewLayout,
  brush: OverviewBrush,
  palette: Palette,
  rectsOn: RectsOn,
): void {
  const { box, bars, pieces, breaks } = layout;
  const base = box.y + box.height;
  const { pen, show } = rectsOn(context);
  pen.fillStyle = palette.ink;
  pen.globalAlpha = 0.045;
  pen.fillRect(brush.x0, box.y - 3, brush.x1 - brush.x0, box.height + 3);
  pen.globalAlpha = 1;
  pen.fillStyle = palette.rule2;
  for (const piece of pieces) pen.fillRect(piece.x0, base, piece.x1 - piece.x0, 1);
  for (const bar of bars) {
    const { x, width, height, forceHeight } = bar;
    const lit = isLit(bar, brush);
    pen.fillStyle = lit ? palette.ink : palette.rule2;
    pen.globalAlpha = lit ? 0.42 : 1;
    pen.fillRect(x, base - height, width, height);
    pen.globalAlpha = 1;
    if (forceHeight === 0) continue;
    pen.fillStyle = lit ? palette.family.force : palette.ink3;
    pen.fillRect(x, base - forceHeight, width, forceHeight);
  }
  show();
  context.strokeStyle = palette.rule2;
  context.lineWidth = 1;
  for (const x of breaks) {
    context.beginPath();
    for (const offset of [-2, 2]) {
      context.moveTo(x + offset - 2, base + 5);
      context.lineTo(x + offset + 2, base - 4);
    }
    context.stroke();
  }
}
