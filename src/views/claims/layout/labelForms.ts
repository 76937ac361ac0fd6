import type { Form } from './placeLabels';
import type { Run, Tone } from './scene';

/** One line; or two, or three, where that is too long. */
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

/** The same with a large figure, for the last of a count. */
export function largeForms(figure: string, by: string, tone: Tone): readonly Form[] {
  const number: Run = { text: figure, sizePx: 15, weight: 650, tone };
  const words = (text: string): Run => ({ text, sizePx: 12, weight: 400, tone: 'ink2' });
  return [
    [[number], [words(by)]],
    [[number], ...inTwoLines(by).map((line) => [words(line)])],
  ];
}

/** Words in two lines that are as equally long as can be. */
export function inTwoLines(text: string): readonly string[] {
  const middle = text.length / 2;
  let best = -1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1))
    if (best < 0 || Math.abs(at - middle) < Math.abs(best - middle)) best = at;
  return best < 0 ? [text] : [text.slice(0, best), text.slice(best + 1)];
}
