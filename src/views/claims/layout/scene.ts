import type { Box } from '../../../draw/box';
import type { Claim } from '../../../model/claim';
import type { Gap } from './gap';
import type { TimeScale } from '../../../scale/time';

/**
 * Colour by the people counted: `a` for the first side, `z` for the second, `other` for another side or all.
 */
export type Tone = 'a' | 'z' | 'other';
export type TextTone = Tone | 'ink' | 'ink2' | 'ink3';

export type Run = {
  readonly text: string;
  readonly sizePx: number;
  readonly weight: 400 | 650;
  readonly tone: TextTone;
};

/** Line of text on the chart; `y` is its baseline in px. */
export type SceneText = {
  readonly x: number;
  readonly y: number;
  readonly runs: readonly Run[];
  readonly align: 'start' | 'middle' | 'end';
};

/**
 * Shape of a figure's mark by who claims it: dot for the own side, ring for the adversary, square for a third
 * party; triangle for killed and wounded together.
 */
export type Shape = 'dot' | 'ring' | 'square' | 'triangle';

export type SceneMark = {
  readonly x: number;
  readonly y: number;
  readonly shape: Shape;
  /** Whether the mark is filled; otherwise only outlined. */
  readonly filled: boolean;
  readonly tone: Tone;
  /** Whether the mark has an upward arrow, for "at least" or a figure beyond the scale. */
  readonly arrow: boolean;
  readonly seriesKey: string;
  readonly claim: Claim;
};

/** Box of the chart, in px, with the claims that a hover or click on it shows. */
export type Hit = { readonly box: Box; readonly claims: readonly Claim[] };

/** Plot of the chart with its time scale, for vertical lines through all plots. */
export type Plot = { readonly box: Box; readonly scale: TimeScale };

/** Chart of claims laid out in px, ready to paint. */
export type ClaimsScene = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly plots: readonly Plot[];
  readonly discs: readonly { readonly x: number; readonly y: number; readonly tone: Tone }[];
  readonly texts: readonly SceneText[];
  readonly rules: readonly {
    readonly x0: number;
    readonly x1: number;
    readonly y: number;
    readonly base: boolean;
  }[];
  readonly ticks: readonly { readonly x: number; readonly y: number; readonly height: number }[];
  /** Hatched strips for "not disclosed", above the plot, since inside it they would look like ranges. */
  readonly strips: readonly (Box & { readonly tone: Tone; readonly gap: Gap })[];
  readonly bands: readonly (Box & { readonly tone: Tone })[];
  readonly whiskers: readonly {
    readonly x0: number;
    readonly x1: number;
    readonly y: number;
    readonly tone: Tone;
  }[];
  readonly stems: readonly {
    readonly x: number;
    readonly y0: number;
    readonly y1: number;
    readonly tone: TextTone;
  }[];
  readonly lines: readonly {
    readonly points: readonly (readonly [x: number, y: number])[];
    readonly broken: boolean;
    readonly tone: Tone;
    readonly seriesKey: string;
  }[];
  readonly bars: readonly (Box & {
    readonly tone: Tone;
    /**
     * Style of the bar. `solid`: the side's own count, up to the lowest figure; `outline`: that of others;
     * `tint`: from the lowest to the highest figure.
     */
    readonly style: 'solid' | 'tint' | 'outline';
    readonly claims: readonly Claim[];
  })[];
  readonly marks: readonly SceneMark[];
  readonly hits: readonly Hit[];
};

/** Chart of claims with mutable arrays, while it is laid out. */
export type SceneDraft = {
  -readonly [Part in keyof ClaimsScene]: ClaimsScene[Part] extends readonly (infer Item)[]
    ? Item[]
    : ClaimsScene[Part];
};

export function emptyScene(widthPx: number): SceneDraft {
  return {
    widthPx,
    heightPx: 0,
    plots: [],
    discs: [],
    texts: [],
    rules: [],
    ticks: [],
    strips: [],
    bands: [],
    whiskers: [],
    stems: [],
    lines: [],
    bars: [],
    marks: [],
    hits: [],
  };
}

export type Measure = (run: Pick<Run, 'text' | 'sizePx' | 'weight'>) => number;
