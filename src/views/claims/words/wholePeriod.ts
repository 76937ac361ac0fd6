import { defaultPeriodOf } from '../../../engine/windows';
import type { Translator } from '../../../i18n/translator';
import type { Metadata } from '../../../model/dataset';
import { textOnlyIn } from '../../../model/text';

/**
 * Returns the name for the whole default period: the dataset's in the reader's language, such as "whole war",
 * else "whole period".
 */
export function wholePeriod(metadata: Pick<Metadata, 'periods'>, t: Translator): string {
  return textOnlyIn(defaultPeriodOf(metadata)?.whole, t.language) ?? t('claims.tolls.whole');
}
