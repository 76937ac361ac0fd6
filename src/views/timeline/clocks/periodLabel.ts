import { defaultPeriodOf } from '../../../engine/windows';
import type { Metadata } from '../../../model/dataset';
import { textOnlyIn } from '../../../model/text';

/** The longest label that its button has room for, in characters. */
const mostChars = 12;

/**
 * Returns the label of the default period's button: the dataset's short name of the period, else its title;
 * undefined if there is none in `language`, or only too long ones.
 */
export function periodLabel(metadata: Pick<Metadata, 'periods'>, language: string): string | undefined {
  const period = defaultPeriodOf(metadata);
  return [period?.short, period?.title]
    .map((text) => textOnlyIn(text, language))
    .find((text) => text && text.length <= mostChars);
}
