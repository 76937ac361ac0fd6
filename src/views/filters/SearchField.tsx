import { loadSearch } from '../../engine/tab/search/loadSearch';
import { useTranslator } from '../../i18n/useTranslator';
import { useApp, useAppStore } from '../../state/useApp';

/**
 * Full-text search field for events. It filters while typing, and adds one history entry on blur or Enter.
 * `short` shortens the placeholder. Default: false.
 */
export function SearchField({ short = false }: { readonly short?: boolean }) {
  const t = useTranslator();
  const store = useAppStore();
  const q = useApp((state) => state.view.q);
  const settle = () => store.getState().change({}, 'push');
  return (
    <div className="search-field" role="search">
      <svg className="search-icon" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <circle cx="6.5" cy="6.5" r="4.5" />
        <path d="M10 10l4.5 4.5" />
      </svg>
      <input
        type="search"
        value={q}
        maxLength={200}
        placeholder={t(short ? 'filters.search' : 'filters.searchHint')}
        title={t('filters.searchHint')}
        aria-label={t('filters.search')}
        autoComplete="off"
        spellCheck={false}
        onFocus={() => void loadSearch().catch(() => undefined)}
        onChange={(event) => store.getState().change({ q: event.target.value }, 'drag')}
        onBlur={settle}
        onKeyDown={(event) => event.key === 'Enter' && settle()}
      />
    </div>
  );
}
