import { measureText } from '../../../draw/measureText';
import { fontOf } from '../paint/paint';
import type { Measure } from './scene';

/** Width of a run in px, as the chart's canvas draws it. */
export const measureRun: Measure = (run) => measureText(run.text, fontOf(run), run.sizePx * 0.56);
