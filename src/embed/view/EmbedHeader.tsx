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
  /** The view as the article gave it. */
  readonly initial: View;
  /** The view when the reader did something for the first time; undefined before. */
  readonly acted: View | undefined;
  /** Opens the list, beside the way to the whole view. Default: nothing. */
  readonly children?: ReactNode;
};

/**
 * Header of an embedded view: title, what part of the data is shown, links to the whole view and back to the given
 * one.
 */
export function EmbedHeader({ fullView, level, initial, acted, children }: EmbedHeaderProps) {
  const t = useTranslator();
  const store = useAppStore();
  const loaded = useApp((state) => state.loaded);
  const view = useApp((state) => state.view);
  const shown = useShown(view, loaded, t);
  const Title = level === 1 ? 'h1' : 'h2';
  if (!loaded) return null;
  const hash = writeLink(view);
  const reset = ({ currentTarget }: { readonly currentTarget: Element }) => {
    // The button goes with what it takes back: the focus goes on to what is beside it.
    currentTarget.closest('header')?.querySelector<HTMLElement>('.embed-ways > *')?.focus();
    store.getState().change(initial, 'replace');
  };
  return (
    <header className="embed-header">
      <div className="embed-heading">
        <Title className="embed-title" {...textProps(loaded.table.metadata.title, t.language)}>
          {textIn(loaded.table.metadata.title, t.language)}
        </Title>
        <Announced text={shown?.text ?? ''} />
        <p className="embed-count">
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
