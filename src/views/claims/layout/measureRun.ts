import { measureText } from '../../../draw/measureText';
import { fontOf } from '../paint/paint';
import type { Measure } from './scene';

/** Measures the width of a run of text in px, in the font that the chart's canvas draws it with. */
export const measureRun: Measure = (run) => measureText(run.text, fontOf(run), run.sizePx * 0.56);
