import { defaultPeriodOf } from '../../../engine/windows';
import type { Translator } from '../../../i18n/translator';
import type { Metadata } from '../../../model/dataset';
import { textOnlyIn } from '../../../model/text';

/** Names all of the default period: as the dataset does in the reader's language, "whole war", else "whole period". */
export function wholePeriod(metadata: Pick<Metadata, 'periods'>, t: Translator): string {
  return textOnlyIn(defaultPeriodOf(metadata)?.whole, t.language) ?? t('claims.tolls.whole');
}
