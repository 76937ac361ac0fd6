import type { Box } from '../../../draw/box';
import type { Claim } from '../../../model/claim';
import type { Gap } from './gap';
import type { TimeScale } from '../../../scale/time';

/** Whose people: the dataset's first side, its second, or another or all of them. */
export type Tone = 'a' | 'z' | 'other';
export type TextTone = Tone | 'ink' | 'ink2' | 'ink3';

export type Run = {
  readonly text: string;
  readonly sizePx: number;
  readonly weight: 400 | 650;
  readonly tone: TextTone;
};

/** One line of text; `y` is its baseline. */
export type SceneText = {
  readonly x: number;
  readonly y: number;
  readonly runs: readonly Run[];
  readonly align: 'start' | 'middle' | 'end';
};

/** Own side, adversary, third party; a triangle for figures that mix the killed and the wounded. */
export type Shape = 'dot' | 'ring' | 'square' | 'triangle';

export type SceneMark = {
  readonly x: number;
  readonly y: number;
  readonly shape: Shape;
  /** False: the shape is drawn in outline. */
  readonly filled: boolean;
  readonly tone: Tone;
  /** An arrow up: "at least", or off the scale. */
  readonly arrow: boolean;
  readonly seriesKey: string;
  readonly claim: Claim;
};

/** The claims that a click at a spot opens. */
export type Hit = { readonly box: Box; readonly claims: readonly Claim[] };

/** A plot of a row, for lines that go through all of them. */
export type Plot = { readonly box: Box; readonly scale: TimeScale };

/** Everything that the chart shows, in px; the painter decides nothing. */
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
  /** "Not disclosed", above the plot: inside, it would read as a range. */
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
    /** `solid`: what is claimed at least; `tint`: from low to high; `outline`: not the side's own count. */
    readonly style: 'solid' | 'tint' | 'outline';
    readonly claims: readonly Claim[];
  })[];
  readonly marks: readonly SceneMark[];
  readonly hits: readonly Hit[];
};

/** A scene that is being laid out. */
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
