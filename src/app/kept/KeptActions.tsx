import { useTranslator } from '../../i18n/useTranslator';
import { useApp, useAppStore } from '../../state/useApp';
import { lastTurn } from '../../state/session/turns';
import type { AppStore } from '../../state/createAppStore';
import { writeLink } from '../../url/link';
import { focusOn } from '../start/focusOn';

export type KeptActionsProps = {
  /** Address of the full view, without a hash, for an embedded one; undefined in the full view itself. */
  readonly fullView: string | undefined;
  /** Hides the notice. */
  readonly dismiss: () => void;
};

/**
 * Actions of the notice that a published version is shown: what changed since, the latest version, dismissal; in an
 * embedded view a link to the full view that says what changed.
 */
export function KeptActions({ fullView, dismiss }: KeptActionsProps) {
  const t = useTranslator();
  const store = useAppStore();
  const view = useApp((state) => state.view);
  const { change } = store.getState();
  if (fullView !== undefined)
    return (
      <>
        {' '}
        <a
          href={`${fullView}#${writeLink({ ...view, panel: 'changes' })}`}
          target="_blank"
          rel="noopener noreferrer"
        >
          {t('notice.changes')} <span aria-hidden="true">↗</span>
          <span className="visually-hidden">{t('embed.newTab')}</span>
        </a>
      </>
    );
  const button = (label: string, act: () => void) => (
    <button type="button" className="link-button" onClick={act}>
      {label}
    </button>
  );
  return (
    <>
      {button(t('notice.changes'), () => change({ panel: 'changes' }))}
      {button(t('notice.newest'), () => showNewest(store))}
      {button(t('app.dismiss'), dismiss)}
    </>
  );
}

/** Shows the latest version, and moves the focus to its title, since the button that had it is gone. */
function showNewest(store: AppStore): void {
  const { loaded: before, change } = store.getState();
  change({ version: undefined, sha256: undefined });
  const stop = store.subscribe(({ loaded, turn }) => {
    if (!loaded || loaded === before || turn < lastTurn) return;
    stop();
    focusOn('h1', () => store.getState().loaded === loaded);
  });
}
