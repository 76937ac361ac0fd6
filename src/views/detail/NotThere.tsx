import { useMemo } from 'react';
import { dayText } from '../../i18n/dates';
import { useTranslator } from '../../i18n/useTranslator';
import { useApp, useLoaded } from '../../state/useApp';
import { useAnswer } from '../answers/useAnswer';

/** Message in place of an event: not yet known on the as-of day, left out for an issue, or no event of that id. */
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
