import { useTranslator } from '../i18n/useTranslator';
import { textIn } from '../model/text';
import { languageOf, themeOf } from '../state/selectors';
import { useApp, useAppStore } from '../state/useApp';
import { languages } from '../state/view';
import { Filters } from '../views/filters/Filters';

/** One row: what this is, the filters, and how the page looks. */
export function Header() {
  const t = useTranslator();
  const store = useAppStore();
  const language = useApp(languageOf);
  const theme = useApp(themeOf);
  const title = useApp((state) => state.loaded?.table.metadata.title);
  const ticked = useApp(
    ({ view }) => view.category.length + view.actor.length + view.place.length + view.status.length,
  );
  const { change } = store.getState();
  return (
    <header className="header">
      <h1 className="header-title">{title === undefined ? t('app.name') : textIn(title, language)}</h1>
      <Filters />
      <button
        type="button"
        className="button header-filters"
        aria-haspopup="dialog"
        onClick={() => change({ panel: 'filters' })}
      >
        {t('filters.open')}
        {ticked > 0 && <span className="facet-ticked">{ticked}</span>}
      </button>
      <div className="header-look">
        <div className="header-languages" role="group" aria-label={t('app.language')}>
          {languages.map((one) => (
            <button
              key={one}
              type="button"
              className="plain-button"
              lang={one}
              aria-pressed={one === language}
              onClick={() => change({ lang: one })}
            >
              {one.toUpperCase()}
            </button>
          ))}
        </div>
        <button
          type="button"
          className="plain-button"
          onClick={() => change({ theme: theme === 'dark' ? 'light' : 'dark' })}
        >
          {t(theme === 'dark' ? 'app.light' : 'app.dark')}
        </button>
        <button
          type="button"
          className="button"
          aria-haspopup="dialog"
          onClick={() => change({ panel: 'data' })}
        >
          {t('app.data')}
        </button>
      </div>
    </header>
  );
}
