import { createTranslator } from '../../../../src/i18n/translator';
import type { Claim } from '../../../../src/model/claim';
import { printDay } from '../../../../src/model/day';
import { timeScale } from '../../../../src/scale/time';
import type { CellFrame } from '../../../../src/views/claims/layout/layoutPlot';
import { emptyScene, type ClaimsScene, type Measure } from '../../../../src/views/claims/layout/scene';
import { claimTexts } from '../../../../src/views/claims/words/claimTexts';
import { claimWith, smallDataset } from '../../../table/smallDataset';

export const texts = claimTexts(
  smallDataset,
  createTranslator('en'),
  { language: 'en', names: 'both', conventions: [] },
  false,
);

/** Six px a letter. */
export const measure: Measure = ({ text }) => text.length * 6;

/** Days 0 to 9 of 1970, 100 px each; a figure is a px above 205, those over 100 are off the scale. */
export function frameOf(parts: Partial<CellFrame> = {}): CellFrame {
  return {
    box: { x: 100, y: 100, width: 1000, height: 105 },
    time: timeScale({ from: 0, to: 9 }, 100, 1100),
    figures: { max: 100, ticks: [0, 50, 100] },
    tone: 'a',
    topY: 74,
    room: { x: 100, y: 30, width: 1004, height: 173 },
    ...parts,
  };
}

export const scene = () => emptyScene(1200);

let made = 0;

/** A claim of a day, counted from 1 January 1970, by Azerbaijan of its own people unless it is said otherwise. */
export function claim(day: number | string, low: number, parts: Partial<Claim> = {}): Claim {
  const asOf = typeof day === 'string' ? day : printDay(day);
  return claimWith({ id: `claim-${++made}`, asOf, reported: asOf.slice(0, 10), low, high: low, ...parts });
}

/** The lines of a scene, as they are read. */
export const words = (of: Pick<ClaimsScene, 'texts'>) =>
  of.texts.map(({ runs }) =>
    runs
      .map(({ text }) => text)
      .join('')
      .replaceAll('\u00a0', ' '),
  );
