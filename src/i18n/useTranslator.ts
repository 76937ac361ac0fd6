import { useEffect, useSyncExternalStore } from 'react';
import { languageOf } from '../state/session/environment';
import { useApp } from '../state/useApp';
import { languages, type UiLanguage } from './languages';
import { loadMessages, messagesOf, onMessages } from './messages';
import { createTranslator, type Translator } from './translator';

const translators = new Map<UiLanguage, Translator>();

/**
 * The translator of the page's language; the same object as long as the language is the same. While a
 * language is on its way the page stays in one that is there.
 */
export function useTranslator(): Translator {
  return useThere(useApp(languageOf));
}

/** The translator of a language that may not be the page's, for what goes elsewhere. Default: the page's. */
export function useTranslatorIn(language: UiLanguage | undefined): Translator {
  const own = useApp(languageOf);
  useEffect(
    function fetchMessages() {
      if (language !== undefined) void loadMessages(language).catch(() => undefined);
    },
    [language],
  );
  return useThere(language ?? own);
}

function useThere(wanted: UiLanguage): Translator {
  const there = (language: UiLanguage) => messagesOf(language) !== undefined;
  const language = useSyncExternalStore(onMessages, () =>
    there(wanted) ? wanted : (languages.find(there) ?? wanted),
  );
  let translator = translators.get(language);
  if (!translator) translators.set(language, (translator = createTranslator(language)));
  return translator;
}
