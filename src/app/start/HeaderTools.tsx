import { useTranslator } from '../../i18n/useTranslator';
import { languageOf, themeOf } from '../../state/session/environment';
import { useApp, useAppStore } from '../../state/useApp';
import { NamesField } from '../files/NamesField';
import { languages } from '../../i18n/languages';
import { languageTable } from '../../i18n/languageTable';

/** Buttons of the header: names, language, theme, guide, data and share. */
export function HeaderTools() {
  const t = useTranslator();
  const store = useAppStore();
  const language = useApp(languageOf);
  const theme = useApp(themeOf);
  const { change } = store.getState();
  return (
    <>
      <NamesField />
      <div className="look-languages" role="group" aria-label={t('app.language')}>
        {languages.map((one) => (
          <button
            key={one}
            type="button"
            className="plain-button"
            lang={one}
            title={languageTable[one].name}
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
        className="plain-button"
        aria-haspopup="dialog"
        onClick={() => change({ panel: 'guide' })}
      >
        {t('app.guide')}
      </button>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        onClick={() => change({ panel: 'data' })}
      >
        {t('app.data')}
      </button>
      <button
        type="button"
        className="button"
        aria-haspopup="dialog"
        aria-label={t('share.name')}
        onClick={() => change({ panel: 'share' })}
      >
        {t('share.open')}
      </button>
    </>
  );
}
