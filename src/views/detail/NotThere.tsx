import { useMemo } from 'react';
import { dayText } from '../../i18n/dates';
import { useTranslator } from '../../i18n/useTranslator';
import { useApp, useLoaded } from '../../state/useApp';
import { useAnswer } from '../answers/useAnswer';

/**
 * Why an event isn't shown: it wasn't known yet on the evening asked for, it isn't among those that were read,
 * or the dataset has none with its id.
 */
export function NotThere({ id }: { readonly id: string }) {
  const t = useTranslator();
  const engine = useLoaded()?.engine;
  const part = useLoaded()?.part;
  const known = useApp((state) => state.view.known);
  const question = useMemo(() => ({ kind: 'event', id, clauses: {}, sort: 'time' }) as const, [id]);
  // Only that there is such an event may be told, nothing of it.
  const { answer, state } = useAnswer(engine, question);
  const exists = answer !== undefined;
  if (state !== 'fresh') return null;
  return (
    <p className="detail-note" role="status">
      {exists && known !== undefined
        ? t('known.notYet', { date: dayText(known, t.language, 'long') })
        : t(part === undefined ? 'detail.unknown' : 'detail.unread', { id })}
    </p>
  );
}
