import { Announced } from '../../app/Announced';
import { textProps } from '../../i18n/textProps';
import type { ReactNode } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import { useApp, useAppStore } from '../../state/useApp';
import type { View } from '../../state/view/view';
import { writeLink } from '../../url/link';
import { useShown } from '../../views/shared/useShown';
import { changedByReader } from '../element/changedByReader';

export type EmbedHeaderProps = {
  readonly fullView: string;
  readonly level: 1 | 2;
  /** View as the host page gave it. */
  readonly initial: View;
  /** View at the reader's first action; undefined before. */
  readonly acted: View | undefined;
  /** Button that opens the list, beside the link to the full view. Default: none. */
  readonly children?: ReactNode;
};

/**
 * Header of an embedded view: title, which part of the data is shown, a link to the full view and a button back
 * to the view that the host page gave.
 */
export function EmbedHeader({ fullView, level, initial, acted, children }: EmbedHeaderProps) {
  const t = useTranslator();
  const store = useAppStore();
  const loaded = useApp((state) => state.loaded);
  const view = useApp((state) => state.view);
  const shown = useShown(view, loaded, t);
  const Title = level === 1 ? 'h1' : 'h2';
  if (!loaded) return null;
  const { headline, intro, byline, alt } = view;
  const { title } = loaded.table.metadata;
  const hash = writeLink(view);
  const reset = ({ currentTarget }: { readonly currentTarget: Element }) => {
    // The reset button disappears after its use, so the focus moves to the link beside it.
    currentTarget.closest('header')?.querySelector<HTMLElement>('.embed-ways > *')?.focus();
    store.getState().change(initial, 'replace');
  };
  return (
    <header className="embed-header">
      <div className="embed-heading">
        {headline === '' ? (
          <Title className="embed-title" {...textProps(title, t.language)}>
            {textIn(title, t.language)}
          </Title>
        ) : (
          <Title className="embed-title" dir="auto">
            {headline}
          </Title>
        )}
        {[intro, byline].map(
          (words, i) =>
            words !== '' && (
              <p dir="auto" key={i}>
                {words}
              </p>
            ),
        )}
        {alt !== '' && <p className="visually-hidden">{alt}</p>}
        <Announced text={shown?.text ?? ''} />
        <p className="embed-count">
          {headline !== '' && `${textIn(title, t.language)} · `}
          <span aria-hidden="true">{shown?.text}</span>
          {changedByReader(view, initial, acted) && (
            <>
              {' · '}
              <button type="button" className="link-button" onClick={reset}>
                {t('embed.reset')}
              </button>
            </>
          )}
        </p>
      </div>
      <div className="embed-ways">
        {children}
        <a
          className="embed-full"
          href={hash === '' ? fullView : `${fullView}#${hash}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          {t(view.event === undefined ? 'embed.openFull' : 'embed.openEvent')}{' '}
          <span aria-hidden="true">↗</span>
          <span className="visually-hidden">{t('embed.newTab')}</span>
        </a>
      </div>
    </header>
  );
}
