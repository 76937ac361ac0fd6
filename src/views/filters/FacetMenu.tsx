import type { FacetName } from '../../engine/questions';
import { useTranslator } from '../../i18n/useTranslator';
import { useApp } from '../../state/useApp';
import { lazyPart } from '../shared/lazyPart';
import { Menu } from '../menu/Menu';

const loadOptions = () => import('./FacetOptions').then(({ FacetOptions: options }) => options);
const FacetOptions = lazyPart(loadOptions);

/** Button that opens the options of one facet, such as the categories, with the number of ticked options. */
export function FacetMenu({ facet }: { readonly facet: FacetName }) {
  const t = useTranslator();
  const ticked = useApp((state) => state.view[facet].length);
  return (
    <Menu
      className="facet-menu"
      // Where they can't be had now, they are asked for again when the menu is opened.
      approach={() => void loadOptions().catch(() => undefined)}
      name={t(`filters.${facet}`)}
      label={
        <>
          {t(`filters.${facet}`)}
          {ticked > 0 && <span className="facet-ticked">{ticked}</span>}
          <span className="chevron" aria-hidden="true" />
        </>
      }
    >
      <FacetOptions facet={facet} />
    </Menu>
  );
}
