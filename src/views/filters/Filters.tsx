import { facetNames } from '../../engine/questions';
import { useTranslator } from '../../i18n/useTranslator';
import { FacetMenu } from './FacetMenu';
import { SearchField } from './SearchField';
import './filters.css';

/** The filters in one row: the search, `short` where there is little room, and a menu a facet. */
export function Filters({ short = false }: { readonly short?: boolean }) {
  const t = useTranslator();
  return (
    <section className="filters" aria-label={t('filters.name')}>
      <SearchField short={short} />
      {facetNames.map((facet) => (
        <FacetMenu key={facet} facet={facet} />
      ))}
    </section>
  );
}
