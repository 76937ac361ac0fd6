import { useTranslator } from '../../i18n/useTranslator';
import { useApp } from '../../state/useApp';
import { Menu } from '../menu/Menu';
import { OriginOptions } from './OriginOptions';

/** Filter menu button to choose between two joined datasets. */
export function OriginMenu() {
  const t = useTranslator();
  const ticked = useApp((state) => state.view.origin !== undefined);
  return (
    <Menu
      className="facet-menu"
      name={t('filters.origin')}
      label={
        <>
          {t('filters.origin')}
          {ticked && <span className="facet-ticked">1</span>}
          <span className="chevron" aria-hidden="true" />
        </>
      }
    >
      <OriginOptions />
    </Menu>
  );
}
