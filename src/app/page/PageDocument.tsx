import { useEffect } from 'react';
import { languageTable } from '../../i18n/languageTable';
import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import { themeOf } from '../../state/session/environment';
import { useApp } from '../../state/useApp';
import { SkipLink } from './jump/SkipLink';

/**
 * Component that sets the document's title, language and theme for a full-page app; outside a host page it
 * draws the skip link.
 */
export function PageDocument() {
  const t = useTranslator();
  const inArticle = useApp((state) => state.surroundings.inArticle);
  const { language } = t;
  const theme = useApp(themeOf);
  const title = useApp((state) => state.loaded?.table.metadata.title);
  useEffect(
    function tellTheDocument() {
      document.documentElement.lang = language;
      document.documentElement.dir = languageTable[language].direction;
      document.documentElement.dataset['theme'] = theme;
    },
    [language, theme],
  );
  useEffect(
    // `usePageTitle` overrides this title later, for instance with that of an open event.
    function nameTheDocument() {
      document.title = title === undefined ? t('app.name') : `${textIn(title, language)} · ${t('app.name')}`;
    },
    [language, title, t],
  );
  return inArticle ? null : <SkipLink />;
}
