import { defaultPeriodOf } from '../../../engine/windows';
import type { Metadata } from '../../../model/dataset';
import { textOnlyIn } from '../../../model/text';

/** The longest label that its button has room for, in characters. */
const mostChars = 12;

/**
 * What the button of the default period says, in the dataset's words: its short name, else its title; undefined where
 * neither is in `language` and short enough.
 */
export function periodLabel(metadata: Pick<Metadata, 'periods'>, language: string): string | undefined {
  const period = defaultPeriodOf(metadata);
  return [period?.short, period?.title]
    .map((text) => textOnlyIn(text, language))
    .find((text) => text && text.length <= mostChars);
}
