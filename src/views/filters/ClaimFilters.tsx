import { useTranslator } from '../../i18n/useTranslator';
import { claimFacetNames, type ClaimFacetName } from '../../model/claimFacets';
import { useApp } from '../../state/useApp';
import { Menu } from '../menu/Menu';
import { ClaimFacetOptions } from './ClaimFacetOptions';
import './filters.css';
import './claimFilters.css';

/** Row of filter menus for claims, one per facet, such as claimant or side. */
export function ClaimFilters() {
  const t = useTranslator();
  return (
    <div className="claim-filters" role="group" aria-label={t('claims.filters')}>
      {claimFacetNames.map((facet) => (
        <ClaimFacetMenu key={facet} facet={facet} />
      ))}
    </div>
  );
}

function ClaimFacetMenu({ facet }: { readonly facet: ClaimFacetName }) {
  const t = useTranslator();
  const ticked = useApp(({ view }) => view[facet].length);
  return (
    <Menu
      className="facet-menu"
      name={t(`claims.filter.${facet}`)}
      label={
        <>
          {t(`claims.filter.${facet}`)}
          {ticked > 0 ? (
            <span className="facet-ticked">{ticked}</span>
          ) : (
            <span className="chevron" aria-hidden="true" />
          )}
        </>
      }
    >
      <ClaimFacetOptions facet={facet} />
    </Menu>
  );
}
