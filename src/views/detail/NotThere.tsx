import { useMemo } from 'react';
import { dayText } from '../../i18n/dates';
import { useTranslator } from '../../i18n/useTranslator';
import { useApp } from '../../state/useApp';
import { useAnswer } from '../useAnswer';

/** Why an event isn't shown: the dataset has none with its id, or it wasn't known yet on the evening asked for. */
export function NotThere({ id }: { readonly id: string }) {
  const t = useTranslator();
  const engine = useApp((state) => state.loaded?.engine);
  const known = useApp((state) => state.view.known);
  const question = useMemo(() => ({ id, clauses: {}, sort: 'time' }) as const, [id]);
  // Only that there is such an event may be told, nothing of it.
  const exists = useAnswer(engine, 'event', question).answer !== undefined;
  return (
    <p className="detail-note" role="status">
      {exists && known !== undefined
        ? t('known.notYet', { date: dayText(known, t.language, 'long') })
        : t('detail.unknown', { id })}
    </p>
  );
}
