import type { Day } from '../../../engine/questions';
import { minutesPerDay } from '../../../engine/questions';
import type { Claim } from '../../../model/claim';
import type { ClaimTexts } from '../words/claimTexts';
import { figureForms } from './labelForms';
import type { Words } from './layoutFrame';
import type { CellFrame } from './layoutPlot';
import { placeChartLabels, type LabelWish } from './placeLabels';
import { yOf } from './rowScale';
import type { Box } from '../../../draw/box';
import type { SceneDraft, Tone } from './scene';
import type { Series } from './series';

/** Day and place of the event that a claim is about. */
export type EventInfo = {
  /** Id of the place where the event happened; undefined if only the place of a statement about it is known. */
  readonly place: string | undefined;
  readonly day: Day;
};
export type EventInfos = ReadonlyMap<string, EventInfo>;

const barWidthPx = 7;

/** Heights above a bar at which to try its label, px. */
const lifts = [0, 16, 32, 48, 64, 80, 96] as const;

/** Claims about one attack, as one series per claimant, with the lowest and highest figure of all. */
type Attack = {
  readonly key: string;
  readonly day: Day;
  readonly place: string | undefined;
  readonly series: readonly Series[];
  readonly low: number;
  readonly high: number;
};

/**
 * Lays out a cluster of bars per attack, with a bar per claimant: solid up to the lowest figure, tinted up to
 * the highest.
 */
export function layoutAttacks(
  scene: SceneDraft,
  frame: CellFrame,
  series: readonly Series[],
  events: EventInfos,
  { texts, measure }: Words,
): void {
  const { box, figures, tone } = frame;
  const baseline = box.y + box.height;
  const attacks = attacksOf(series, events);
  const wishes: LabelWish[] = [];
  const taken: Box[] = [];
  const lefts = leftsOf(attacks, frame);
  attacks.forEach((attack, at) => {
    const width = widthOf(attack);
    const left = lefts[at] ?? box.x;
    attack.series.forEach((one, index) => {
      const lowest = Math.min(...one.points.map((point) => point.low));
      const highest = Math.max(...one.points.map((point) => point.high));
      const x = left + index * (barWidthPx + 1);
      const yLow = yOf(figures, lowest, baseline, box.height);
      const yHigh = yOf(figures, highest, baseline, box.height);
      const claims = one.points.map((point) => point.claim);
      const bar = { x, width: barWidthPx, tone, claims };
      const own = one.role === 'own-side';
      scene.bars.push({ ...bar, y: yLow, height: baseline - yLow, style: own ? 'solid' : 'outline' });
      if (highest > lowest) scene.bars.push({ ...bar, y: yHigh, height: yLow - yHigh, style: 'tint' });
      const off = highest > figures.max;
      const top = off ? frame.topY : yHigh;
      if (off) {
        const arrow = { text: '↑', sizePx: 12, weight: 650, tone } as const;
        scene.texts.push({ x: x + barWidthPx / 2, y: yHigh - 3, runs: [arrow], align: 'middle' });
      }
      scene.hits.push({
        box: { x: x - 2, y: top - 6, width: barWidthPx + 4, height: baseline - top + 6 },
        claims,
      });
    });
    const top = yOf(figures, attack.high, baseline, box.height);
    taken.push({ x: left - 1, y: top, width: width + 2, height: baseline - top });
    wishes.push(wishOf(attack, { x: left + width / 2, y: top, radius: width / 2 }, tone, texts));
  });

  const largestFirst = [...wishes.keys()].sort((a, b) => (attacks[b]?.high ?? 0) - (attacks[a]?.high ?? 0));
  const ordered = largestFirst.map((index) => wishes[index]).filter((wish) => wish !== undefined);
  const room = { bounds: frame.room, taken, soft: [], points: wishes, measure };
  for (const { texts: lines, leader } of placeChartLabels(ordered, room)) {
    scene.texts.push(...lines);
    if (leader) scene.stems.push({ x: leader.x, y0: leader.y, y1: leader.y + leader.height, tone: 'ink3' });
  }
}

function widthOf(attack: Attack): number {
  return attack.series.length * (barWidthPx + 1) - 1;
}

/** Maximum shift of a cluster of bars from its day, px; in a long window clusters overlap instead. */
const shiftPx = 16;

/**
 * Returns the left edges of the clusters of bars in px: centred on their days, moved apart, and within the
 * plot.
 */
function leftsOf(attacks: readonly Attack[], { box, time }: CellFrame): readonly number[] {
  const over = attacks.map((attack) => time.px((attack.day + 0.5) * minutesPerDay) - widthOf(attack) / 2);
  const lefts: number[] = [];
  let free = box.x;
  attacks.forEach((attack, at) => {
    const left = Math.max(free, over[at] ?? free);
    lefts.push(left);
    free = left + widthOf(attack) + 2;
  });
  let end = box.x + box.width;
  for (let at = attacks.length - 1; at >= 0; at--) {
    const attack = attacks[at];
    if (!attack) continue;
    const left = Math.max(box.x, Math.min(lefts[at] ?? box.x, end - widthOf(attack)));
    lefts[at] = left;
    end = left - 2;
  }
  return lefts.map((left, at) => {
    const middle = over[at] ?? left;
    return Math.max(box.x, middle - shiftPx, Math.min(left, middle + shiftPx));
  });
}

function attacksOf(series: readonly Series[], events: EventInfos): readonly Attack[] {
  const byEvent = new Map<string, Series[]>();
  for (const one of series) {
    if (one.points.length === 0) continue;
    const key = one.points[0]?.claim.event ?? one.key;
    const together = byEvent.get(key);
    if (together) together.push(one);
    else byEvent.set(key, [one]);
  }
  return [...byEvent]
    .map(([key, all]): Attack => {
      const points = all.flatMap((one) => one.points);
      const info = events.get(key);
      return {
        key,
        day: info?.day ?? Math.min(...points.map((point) => point.firstDay)),
        place: info?.place ?? all.find((one) => one.place !== undefined)?.place,
        series: all,
        low: Math.min(...points.map((point) => point.low)),
        high: Math.max(...points.map((point) => point.high)),
      };
    })
    .sort((a, b) => a.day - b.day);
}

function wishOf(
  attack: Attack,
  { x, y, radius }: Pick<LabelWish, 'x' | 'y' | 'radius'>,
  tone: Tone,
  texts: ClaimTexts,
): LabelWish {
  const { t } = texts;
  const claims = attack.series.flatMap((one) => one.points.map((point) => point.claim));
  const place = texts.place(attack.place);
  const figure = attackFigure(attack, claims, texts);
  const by = byOf(
    attack,
    claims,
    texts,
    t('claims.claimants', { count: new Set(claims.map((c) => c.claimedBy)).size }),
  );
  const head = place === undefined ? figure : `${figure} ${place}`;
  const [, ...forms] = figureForms(head, by, tone);
  return {
    x,
    y,
    seriesKey: attack.key,
    radius: radius + 1,
    above: 0,
    forms,
    sides: ['above-right', 'above-left', 'above', 'right', 'left'],
    lifts,
  };
}

/** Formats the range of the figures claimed for an attack, from lowest to highest; they aren't summed. */
function attackFigure({ low, high }: Attack, claims: readonly Claim[], { t, figure }: ClaimTexts): string {
  const [only, ...more] = claims;
  if (only && more.length === 0) return figure(only);
  const open = claims.some((claim) => claim.atLeast && (claim.low ?? 0) >= high) ? '+' : '';
  return low === high
    ? `${t('detail.figure.exact', { low })}${open}`
    : `${t('claims.range', { low, high })}${open}`;
}

function byOf(attack: Attack, claims: readonly Claim[], texts: ClaimTexts, count: string): string {
  const speakers = new Set(claims.map((claim) => claim.claimedBy));
  const [first] = claims;
  if (speakers.size === 1 && first) return texts.by(first);
  return texts.t('claims.by', { claimant: count, date: texts.day(attack.day) });
}
