import { useMemo } from 'react';
import { dayText } from '../../i18n/dates';
import { useTranslator } from '../../i18n/useTranslator';
import { useApp, useLoaded } from '../../state/useApp';
import { useAnswer } from '../answers/useAnswer';

/**
 * Message instead of an event that can't be shown: not yet known on the as-of day, not among the events that
 * were read from a file, or no event with that id.
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
