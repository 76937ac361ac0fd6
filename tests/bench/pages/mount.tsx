import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import '../../../src/app/start/theme.css';
import '../../../src/app/page/app.css';
import { loadMessages } from '../../../src/i18n/messages';
import type { AppStore } from '../../../src/state/createAppStore';
import { languageOf } from '../../../src/state/session/environment';
import { AppStoreContext } from '../../../src/state/useApp';

/** Makes ready what any part of the app needs around it; the function that comes back draws the part. */
export async function prepareMount(
  store: AppStore,
  element: HTMLElement,
): Promise<(part: ReactNode) => void> {
  await loadMessages(languageOf(store.getState()));
  const root = createRoot(element);
  return (part) => root.render(<AppStoreContext value={store}>{part}</AppStoreContext>);
}
