import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openDataset } from './app/openDataset';
import { Root } from './app/Root';
import { loadMessages } from './i18n/messages';
import type { LoadSource } from './load/loading';
import { createAppStore } from './state/createAppStore';
import { languageOf } from './state/selectors';
import { AppStoreContext } from './state/useApp';
import { languages } from './state/view';
import { dataAddress } from './url/dataAddress';
import { readLink } from './url/link';
import { browserAddressBar, syncAddress } from './url/sync';

const ownDataset = 'data/nagorno-karabakh-2020.json';

const darkPreferred = window.matchMedia('(prefers-color-scheme: dark)');
const theme = () => (darkPreferred.matches ? 'dark' : 'light');
const spoken = navigator.languages.map((tag) => tag.slice(0, 2));
const lang = languages.find((one) => one === spoken.find((tag) => languages.some((known) => known === tag)));

const { view, unread } = readLink(browserAddressBar.hash());
const store = createAppStore(view, { lang: lang ?? 'en', theme: theme() });
darkPreferred.addEventListener('change', () => store.getState().setPreferred({ theme: theme() }));
syncAddress(store, browserAddressBar, store.getState().setUnread);

const asked = dataAddress(browserAddressBar.search(), document.baseURI);
const refused = asked.kind === 'refused' ? [{ parameter: 'data', value: asked.value.slice(0, 80) }] : [];
store.getState().setUnread([...unread, ...refused]);

const named = asked.kind === 'named' ? asked.url : undefined;
const first: LoadSource = { url: named ?? new URL(ownDataset, document.baseURI).href };
let cancel = () => {};
const open = (source: LoadSource, address: string) => {
  cancel();
  cancel = openDataset(store, source, address);
};
const again = () => open(first, named ?? '');
again();

const speak = () => loadMessages(languageOf(store.getState()));
store.subscribe(speak);
await speak();

const root = document.getElementById('app');
if (!root) throw new Error('index.html must hold an element with the id "app"');
createRoot(root).render(
  <StrictMode>
    <AppStoreContext value={store}>
      <Root openFile={(file) => open({ file }, `file:${file.name}`)} cancel={() => cancel()} again={again} />
    </AppStoreContext>
  </StrictMode>,
);
