import type { ReactNode } from 'react';
import { textProps } from '../../../i18n/textProps';
import { useTranslator } from '../../../i18n/useTranslator';
import { textIn } from '../../../model/text';
import { useApp, useAppStore } from '../../../state/useApp';
import { menuPx, phonePx, shortPx } from '../../../theme/breakpoints';
import { Filters } from '../../../views/filters/Filters';
import { Menu } from '../../../views/menu/Menu';
import { HeaderTools } from '../../start/HeaderTools';
import { ShowSwitch } from './ShowSwitch';
import { useMedia } from '../useMedia';

export type HeaderProps = {
  /**
   * Whether the page scrolls: below `menuPx` the header then keeps filters and view switch in menu and dialog
   * only.
   */
  readonly scrolls: boolean;
  /** Links to the parts of a scrolling page. */
  readonly children: ReactNode;
};

/** Header of the page: title, filters and tools in one row. */
export function Header({ scrolls, children }: HeaderProps) {
  const t = useTranslator();
  const store = useAppStore();
  const title = useApp((state) => state.loaded?.table.metadata.title);
  const ticked = useApp(
    ({ view }) => view.category.length + view.actor.length + view.place.length + view.status.length,
  );
  const phone = useMedia(`(width < ${phonePx}px)`);
  const short = useMedia(`(width < ${shortPx}px)`);
  const narrow = useMedia(`(width < ${menuPx}px)`);
  const small = phone || (narrow && scrolls);
  const { change } = store.getState();
  return (
    <header className="header">
      <h1 className="header-title" {...textProps(title, t.language)}>
        {title === undefined ? t('app.name') : textIn(title, t.language)}
      </h1>
      {children}
      {!small && <ShowSwitch />}
      {!small && <Filters short={short} />}
      <button
        type="button"
        className="button header-filters"
        aria-haspopup="dialog"
        onClick={() => change({ panel: 'filters' })}
      >
        {t('filters.open')}
        {ticked > 0 && <span className="facet-ticked">{ticked}</span>}
      </button>
      {narrow ? (
        <Menu
          className="header-more"
          name={t('app.menu')}
          label={
            <>
              <span aria-hidden="true">⋯</span>
              <span className="visually-hidden">{t('app.menu')}</span>
            </>
          }
        >
          {small && <ShowSwitch />}
          <HeaderTools />
        </Menu>
      ) : (
        <div className="header-look">
          <HeaderTools />
        </div>
      )}
    </header>
  );
}
