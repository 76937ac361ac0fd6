import { useEffect, useSyncExternalStore } from 'react';
import { languageOf } from '../state/session/environment';
import { useApp } from '../state/useApp';
import { languages, type UiLanguage } from './languages';
import { loadMessages, messagesOf, onMessages } from './messages';
import { createTranslator, type Translator } from './translator';

const translators = new Map<UiLanguage, Translator>();

/**
 * Hook that returns the translator of the page's language; a stable function. While a language loads, the
 * previous one stays.
 */
export function useTranslator(): Translator {
  return useThere(useApp(languageOf));
}

/**
 * Hook that returns the translator of a given language, for output that leaves the page. Default: the page's.
 */
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
