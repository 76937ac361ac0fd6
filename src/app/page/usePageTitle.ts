import { useEffect, useMemo } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import { useApp } from '../../state/useApp';
import { useFreshAnswer } from '../../views/answers/useAnswer';

/**
 * Hook that sets the document's title to the open event, the claims or the table, to tell history entries
 * apart; otherwise to the dataset's title.
 */
export function usePageTitle(): void {
  const t = useTranslator();
  const loaded = useApp((state) => state.loaded);
  const id = useApp((state) => state.view.event);
  const known = useApp((state) => state.view.known);
  const show = useApp((state) => state.view.show);
  const question = useMemo(
    () =>
      id === undefined
        ? undefined
        : ({ kind: 'event', id, clauses: known === undefined ? {} : { known }, sort: 'time' } as const),
    [id, known],
  );
  const event = useFreshAnswer(loaded?.engine, question)?.event;
  const part =
    event !== undefined
      ? textIn(event.title, t.language)
      : show === 'map'
        ? t('app.name')
        : t(`guide.show.${show}`);
  const headline = useApp((state) => state.view.headline);
  const name = loaded?.table.metadata.title;
  const title = [headline, textIn(name, t.language)].filter((text) => text !== '').join(' · ');
  const isPart = part !== t('app.name');
  useEffect(
    function nameTheDocument() {
      if (title !== '') document.title = isPart ? `${part} · ${title}` : `${title} · ${part}`;
    },
    // `PageDocument` writes whenever the title is another object, or the language another: this comes after it.
    [part, isPart, title, name, t],
  );
}
