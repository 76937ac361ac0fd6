import { facetNames } from '../engine/questions';
import { useTranslator } from '../i18n/useTranslator';
import { ActiveFilters } from '../views/filters/ActiveFilters';
import { FacetOptions } from '../views/filters/FacetOptions';
import { SearchField } from '../views/filters/SearchField';
import { Dialog } from './Dialog';

/** All the filters at once, for screens where the row of menus has no room. */
export default function FiltersDialog() {
  const t = useTranslator();
  return (
    <Dialog title={t('filters.name')}>
      <SearchField />
      <ActiveFilters />
      {facetNames.map((facet) => (
        <details className="dialog-facet" key={facet} open={facet === 'category'}>
          <summary>{t(`filters.${facet}`)}</summary>
          <FacetOptions facet={facet} />
        </details>
      ))}
    </Dialog>
  );
}
