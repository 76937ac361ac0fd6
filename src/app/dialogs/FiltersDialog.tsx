import { useMemo } from 'react';
import { facetNames } from '../../engine/questions';
import { useTranslator } from '../../i18n/useTranslator';
import type { Loaded } from '../../state/session/loaded';
import { claimClausesOf, clausesOf } from '../../state/view/selectors';
import { useApp } from '../../state/useApp';
import { ActiveFilters } from '../../views/filters/ActiveFilters';
import { FacetOptions } from '../../views/filters/FacetOptions';
import { OriginOptions } from '../../views/filters/OriginOptions';
import { SearchField } from '../../views/filters/SearchField';
import { useFreshAnswer } from '../../views/answers/useAnswer';
import { useFreshCount } from '../../views/answers/useCount';
import { Dialog } from './Dialog';
import './filtersDialog.css';

/** Dialog with the search and all filters, for screens without room for filter menus. */
export default function FiltersDialog() {
  const t = useTranslator();
  const loaded = useApp((state) => state.loaded);
  return (
    <Dialog title={t('filters.name')} className="filters-dialog">
      <SearchField />
      <ActiveFilters />
      {facetNames.map((facet) => (
        <details className="dialog-facet" key={facet} open={facet === 'category'}>
          <summary>{t(`filters.${facet}`)}</summary>
          <FacetOptions facet={facet} />
        </details>
      ))}
      {loaded?.table.metadata.origins && (
        <details className="dialog-facet">
          <summary>{t('filters.origin')}</summary>
          <OriginOptions />
        </details>
      )}
      {loaded && <ShowButton loaded={loaded} />}
    </Dialog>
  );
}

/**
 * Button that closes the filters dialog and gives the number of events or claims that pass the filters, since
 * the dialog covers the page's own count.
 */
function ShowButton({ loaded }: { readonly loaded: Loaded }) {
  const t = useTranslator();
  const view = useApp((state) => state.view);
  const isOfClaims = view.show === 'claims';
  const clauses = clausesOf(view, loaded);
  const of = claimClausesOf(view, loaded);
  const claims = useMemo(
    () => (isOfClaims ? ({ kind: 'claims', clauses, of, limit: 0 } as const) : undefined),
    [isOfClaims, clauses, of],
  );
  const events = useFreshCount(loaded.engine, isOfClaims ? undefined : clauses);
  const given = useFreshAnswer(loaded.engine, claims)?.total;
  const count = isOfClaims ? given : events;
  return (
    <div className="filters-dialog-foot">
      <button
        type="button"
        className="button"
        onClick={(event) => event.currentTarget.closest('dialog')?.close()}
      >
        {count === undefined
          ? t('filters.close')
          : t(isOfClaims ? 'dialog.showClaims' : 'dialog.showEvents', { count })}
      </button>
    </div>
  );
}
