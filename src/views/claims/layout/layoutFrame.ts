import type { PlainKey } from '../../../i18n/messageKey';
import { minutesPerDay } from '../../../engine/questions';
import { tickText } from '../../../draw/tickText';
import { ticksOf } from '../../../scale/time';
import type { ClaimTexts } from '../words/claimTexts';
import type { CellFrame } from './layoutPlot';
import { yOf } from './rowScale';
import type { Measure, Run, SceneDraft } from './scene';
import type { Series } from './series';

/** Texts of the chart of claims, and the function that measures their width. */
export type Words = { readonly texts: ClaimTexts; readonly measure: Measure };

/** Vertical distance between strips for "not disclosed" above a plot, px. */
export const stripStepPx = 22;
const stripPx = 16;

/** Texts around one plot of the chart. */
type FrameTexts = {
  /** Title of the plot, by lines. */
  readonly title: readonly string[];
  /** Whether a disc in the side's colour is drawn before the title. */
  readonly disc: boolean;
  /** Whether the title is followed by a note that all plots have the same scale. */
  readonly oneScale: boolean;
  /** Key of the message in a plot without figures; undefined if there are figures. */
  readonly empty: PlainKey | undefined;
};

/**
 * Lays out the title, grid lines and axes of one plot.
 * @param top y of the upper edge of the plot's title, px
 */
export function layoutFrame(
  scene: SceneDraft,
  frame: CellFrame,
  top: number,
  { texts, measure }: Words,
  { title, disc, oneScale, empty }: FrameTexts,
): void {
  const { box, figures, tone, time } = frame;
  const { t } = texts;
  const baseline = box.y + box.height;
  scene.plots.push({ box, scale: time });
  if (disc) scene.discs.push({ x: box.x + 6, y: top + 11, tone });
  const lines = title.map((text): Run => ({ text, sizePx: 12, weight: 650, tone: 'ink' }));
  lines.forEach((run, line) =>
    scene.texts.push({ x: box.x + (disc ? 16 : 0), y: top + 15 + line * 15, runs: [run], align: 'start' }),
  );
  if (oneScale) {
    const note: Run = { text: t('claims.oneScale'), sizePx: 11, weight: 400, tone: 'ink3' };
    if (Math.max(...lines.map(measure)) + measure(note) + 20 < box.width)
      scene.texts.push({ x: box.x + box.width, y: top + 15, runs: [note], align: 'end' });
  }
  for (const figure of figures.ticks) {
    const y = yOf(figures, figure, baseline, box.height);
    scene.rules.push({ x0: box.x, x1: box.x + box.width, y, base: figure === 0 });
    const text = t('detail.figure.exact', { low: figure });
    scene.texts.push({ x: box.x - 7, y: y + 4, runs: [small(text)], align: 'end' });
  }
  if (empty !== undefined) {
    const note = { ...small(t(empty)), sizePx: 12 };
    scene.texts.push({
      x: box.x + box.width / 2,
      y: baseline - box.height / 2 + 4,
      runs: [note],
      align: 'middle',
    });
  }
  layoutAxis(scene, frame, texts.t.language, measure);
}

function layoutAxis(scene: SceneDraft, { box, time }: CellFrame, language: string, measure: Measure): void {
  const baseline = box.y + box.height;
  const { major, minor } = ticksOf(time);
  for (const minute of minor) scene.ticks.push({ x: time.px(minute), y: baseline, height: 3 });
  let free = -Infinity;
  for (const tick of major) {
    const x = time.px(tick.minute);
    scene.ticks.push({ x, y: baseline, height: 5 });
    const run = small(tickText(tick, language, true));
    const width = measure(run);
    const left = Math.max(box.x, Math.min(x - width / 2, box.x + box.width - width));
    if (left < free) continue;
    scene.texts.push({ x: left, y: baseline + 16, runs: [run], align: 'start' });
    free = left + width + 8;
  }
}

/**
 * Lays out hatched strips above a plot for spans in which claimants disclosed no figure, one row per claimant,
 * with labels.
 * @param top y of the first strip, px
 */
export function layoutStrips(
  scene: SceneDraft,
  { box, time, tone }: CellFrame,
  top: number,
  series: readonly Series[],
  { texts, measure }: Words,
): void {
  series
    .filter((one) => one.gaps.length > 0)
    .forEach(({ gaps }, index) => {
      for (const gap of gaps) {
        const x0 = Math.max(box.x, time.px(gap.firstDay * minutesPerDay));
        const x1 = Math.min(box.x + box.width, time.px((gap.lastDay + 1) * minutesPerDay));
        if (x1 <= x0) continue;
        const strip = { x: x0, y: top + index * stripStepPx, width: x1 - x0, height: stripPx };
        scene.strips.push({ ...strip, tone, gap });
        scene.hits.push({ box: strip, claims: [gap.claim] });
        const run = (text: string): Run => ({ text, sizePx: 12, weight: 650, tone });
        const who: Run = {
          ...run(`${texts.t('claims.gapOf', { claimant: texts.claimant(gap.claim) })} `),
          weight: 400,
          tone: 'ink2',
        };
        // Where there is no room for how long, who gives no figure is still said.
        const full = [who, run(texts.gap(gap))];
        const short = [who, run(texts.t('claims.notDisclosed'))];
        const lengthOf = (all: readonly Run[]) => all.reduce((sum, one) => sum + measure(one), 8);
        const runs = [full, short].find((all) => lengthOf(all) < box.width) ?? [
          run(texts.t('claims.notDisclosed')),
        ];
        const width = runs.reduce((sum, run) => sum + measure(run), 0);
        const middle = Math.max(
          box.x + width / 2 + 4,
          Math.min(strip.x + strip.width / 2, box.x + box.width - width / 2 - 4),
        );
        scene.texts.push({ x: middle, y: strip.y + 12, runs, align: 'middle' });
      }
    });
}

function small(text: string): Run {
  return { text, sizePx: 11, weight: 400, tone: 'ink3' };
}
