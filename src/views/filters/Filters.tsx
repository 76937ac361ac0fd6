import { facetNames } from '../../engine/questions';
import { useTranslator } from '../../i18n/useTranslator';
import { useLoaded } from '../../state/useApp';
import { lazyPart } from '../shared/lazyPart';
import { FacetMenu } from './FacetMenu';
import { SearchField } from './SearchField';
import './filters.css';

const OriginMenu = lazyPart(() => import('./OriginMenu').then(({ OriginMenu: menu }) => menu));

/**
 * Row of event filters: search field and a menu per facet. `short` shortens the field's placeholder. Default:
 * false.
 */
export function Filters({ short = false }: { readonly short?: boolean }) {
  const t = useTranslator();
  const joined = useLoaded()?.table.metadata.origins;
  return (
    <section className="filters" aria-label={t('filters.name')}>
      <SearchField short={short} />
      {facetNames.map((facet) => (
        <FacetMenu key={facet} facet={facet} />
      ))}
      {joined && <OriginMenu />}
    </section>
  );
}
