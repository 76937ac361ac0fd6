import type { Form } from './placeLabels';
import type { Run, Tone } from './scene';

/** Lists the forms of a chart label with figure, claimant and date: on one line, two and three. */
export function figureForms(figure: string, by: string, tone: Tone): readonly Form[] {
  const number = { text: figure, sizePx: 12, weight: 650, tone } as const;
  const words = (text: string): Run => ({ text, sizePx: 11, weight: 400, tone: 'ink2' });
  return [
    [
      [
        { ...number, text: `${figure} ` },
        { ...words(by), sizePx: 12 },
      ],
    ],
    [[number], [words(by)]],
    [[number], ...inTwoLines(by).map((line) => [words(line)])],
  ];
}

/** Lists the forms of a chart label with a large figure: on two lines and three. */
export function largeForms(figure: string, by: string, tone: Tone): readonly Form[] {
  const number: Run = { text: figure, sizePx: 15, weight: 650, tone };
  const words = (text: string): Run => ({ text, sizePx: 12, weight: 400, tone: 'ink2' });
  return [
    [[number], [words(by)]],
    [[number], ...inTwoLines(by).map((line) => [words(line)])],
  ];
}

/** Breaks text into two lines of nearly even length; one line if it has no space. */
export function inTwoLines(text: string): readonly string[] {
  const middle = text.length / 2;
  let best = -1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
    if (best < 0 || Math.abs(at - middle) < Math.abs(best - middle)) best = at;
  return best < 0 ? [text] : [text.slice(0, best), text.slice(best + 1)];
}
