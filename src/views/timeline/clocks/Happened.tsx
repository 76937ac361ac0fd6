import { useTranslator } from '../../../i18n/useTranslator';
import type { PartProps } from '../partProps';
import { WindowDateField } from './WindowDateField';

/** First clock: date fields for the ends of the visible window. */
export function Happened(props: Omit<PartProps, 'frame'>) {
  const t = useTranslator();
  return (
    <div className="timeline-dates" role="group" aria-label={t('timeline.happened')}>
      <span className="timeline-happened" aria-hidden="true">
        {t('timeline.happened')}
      </span>
      <WindowDateField {...props} end="from" name={t('timeline.fromDate')} />
      <span aria-hidden="true">–</span>
      <WindowDateField {...props} end="to" name={t('timeline.toDate')} />
    </div>
  );
}
