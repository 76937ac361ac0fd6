import { facetNames } from '../../engine/questions';
import { useTranslator } from '../../i18n/useTranslator';
import { FacetMenu } from './FacetMenu';
import { SearchField } from './SearchField';
import './filters.css';

/** Filters on events in one row: search field and a menu per facet. `short`: for little room. */
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
