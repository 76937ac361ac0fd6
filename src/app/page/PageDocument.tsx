import { useEffect } from 'react';
import { languageTable } from '../../i18n/languageTable';
import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import { themeOf } from '../../state/session/environment';
import { useApp } from '../../state/useApp';
import { SkipLink } from './jump/SkipLink';

/**
 * Gives the document the title, the language and the theme of the app that is the whole page; one that isn't in an
 * article begins with the link that skips to the events.
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
    // What names it after an event comes later, and again whenever this does.
    function nameTheDocument() {
      document.title = title === undefined ? t('app.name') : `${textIn(title, language)} · ${t('app.name')}`;
    },
    [language, title, t],
  );
  return inArticle ? null : <SkipLink />;
}
