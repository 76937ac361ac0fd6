import { useTranslator } from '../../../i18n/useTranslator';
import type { PartProps } from '../partProps';
import { WindowDateField } from './WindowDateField';

/** Date fields for the first and last day of the visible time window (when events happened). */
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
