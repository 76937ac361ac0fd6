import { useMemo } from 'react';
import { rangeText } from '../i18n/dates';
import { useTranslator } from '../i18n/useTranslator';
import { textIn } from '../model/text';
import { clausesOf, windowOf } from '../state/selectors';
import { useApp, useAppStore } from '../state/useApp';
import type { View } from '../state/view';
import { writeLink } from '../url/link';
import { useAnswer } from '../views/useAnswer';

export type EmbedHeaderProps = {
  readonly fullView: string;
  readonly level: 1 | 2;
  /** The view as the article gave it. */
  readonly initial: View;
};

/** What this shows, how much of it, and the ways to the whole view and back to the one that was given. */
export function EmbedHeader({ fullView, level, initial }: EmbedHeaderProps) {
  const t = useTranslator();
  const store = useAppStore();
  const loaded = useApp((state) => state.loaded);
  const view = useApp((state) => state.view);
  const clauses = useMemo(() => loaded && clausesOf(view, loaded), [view, loaded]);
  const page = useMemo(
    () => clauses && ({ clauses, sort: 'time', limit: 0, at: { offset: 0 } } as const),
    [clauses],
  );
  const count = useAnswer(loaded?.engine, 'page', page).answer?.total;
  const Title = level === 1 ? 'h1' : 'h2';
  if (!loaded) return null;
  const { from, to } = windowOf(view, loaded);
  const hash = writeLink(view);
  return (
    <header className="embed-header">
      <div className="embed-heading">
        <Title className="embed-title">{textIn(loaded.table.metadata.title, t.language)}</Title>
        <p className="embed-count" role="status">
          {count !== undefined && t('embed.count', { count, dates: rangeText(from, to, t.language, 'long') })}
          {writeLink({ ...view, event: initial.event }) !== writeLink(initial) && (
            <>
              {' · '}
              <button
                type="button"
                className="link-button"
                onClick={() => store.getState().change(initial, 'replace')}
              >
                {t('embed.reset')}
              </button>
            </>
          )}
        </p>
      </div>
      <a
        className="embed-full"
        href={hash === '' ? fullView : `${fullView}#${hash}`}
        target="_blank"
        rel="noopener noreferrer"
      >
        {t(view.event === undefined ? 'embed.openFull' : 'embed.openEvent')} <span aria-hidden="true">↗</span>
        <span className="visually-hidden">{t('embed.newTab')}</span>
      </a>
    </header>
  );
}
