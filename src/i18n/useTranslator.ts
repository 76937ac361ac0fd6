import { languageOf } from '../state/selectors';
import { useApp } from '../state/useApp';
import type { UiLanguage } from '../state/view';
import { createTranslator, type Translator } from './translator';

const translators = new Map<UiLanguage, Translator>();

/** The translator of the page's language; the same object as long as the language is the same. */
export function useTranslator(): Translator {
  const language = useApp(languageOf);
  let translator = translators.get(language);
  if (!translator) translators.set(language, (translator = createTranslator(language)));
  return translator;
}
