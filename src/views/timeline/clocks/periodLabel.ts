import { defaultPeriodOf } from '../../../engine/windows';
import type { Metadata } from '../../../model/dataset';
import { textOnlyIn } from '../../../model/text';

/** Maximum length in characters of the label of the default period's button. */
const mostChars = 12;

/**
 * Returns the label of the default period's button: the dataset's short name of the period, else its title, in
 * `language`; undefined if neither exists or fits.
 */
export function periodLabel(metadata: Pick<Metadata, 'periods'>, language: string): string | undefined {
  const period = defaultPeriodOf(metadata);
  return [period?.short, period?.title]
    .map((text) => textOnlyIn(text, language))
    .find((text) => text && text.length <= mostChars);
}
