import { useCallback, useEffect, useState } from 'react';
import { languageOf } from '../state/session/environment';
import { useApp } from '../state/useApp';
import type { UiLanguage } from './languages';
import { loadMessages } from './messages';

/**
 * Hook that loads the messages of the page's language whenever it changes; returns whether that failed, and a
 * function that tries again.
 */
export function useMessages(): { readonly failed: boolean; readonly again: () => void } {
  const language = useApp(languageOf);
  const [failed, setFailed] = useState<UiLanguage | undefined>(undefined);
  const again = useCallback(
    () =>
      void loadMessages(language).then(
        () => setFailed(undefined),
        () => setFailed(language),
      ),
    [language],
  );
  useEffect(again, [again]);
  return { failed: failed === language, again };
}
