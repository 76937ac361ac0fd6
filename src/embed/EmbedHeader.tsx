import { Announced } from '../app/Announced';
import { textProps } from '../i18n/textProps';
import { useTranslator } from '../i18n/useTranslator';
import { textIn } from '../model/text';
import { useApp, useAppStore } from '../state/useApp';
import type { View } from '../state/view';
import { writeLink } from '../url/link';
import { useShown } from '../views/useShown';

export type EmbedHeaderProps = {
  readonly fullView: string;
  readonly level: 1 | 2;
  /** The view as the article gave it. */
  readonly initial: View;
};

/** What this is and what of it is shown, and the ways to the whole view and back to the one that was given. */
export function EmbedHeader({ fullView, level, initial }: EmbedHeaderProps) {
  const t = useTranslator();
  const store = useAppStore();
  const loaded = useApp((state) => state.loaded);
  const view = useApp((state) => state.view);
  const shown = useShown(view, loaded, t);
  const Title = level === 1 ? 'h1' : 'h2';
  if (!loaded) return null;
  const hash = writeLink(view);
  return (
    <header className="embed-header">
      <div className="embed-heading">
        <Title className="embed-title" {...textProps(loaded.table.metadata.title, t.language)}>
          {textIn(loaded.table.metadata.title, t.language)}
        </Title>
        <Announced text={shown?.text ?? ''} />
        <p className="embed-count">
          <span aria-hidden="true">{shown?.text}</span>
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
