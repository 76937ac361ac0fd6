import './app/start/trustedTypes';
import { startFailed } from './app/start/startFailed';
import type { ComponentType } from 'react';
import type { BodyProps } from './app/start/Root';
import './app/start/theme.css';
import './app/start/page.css';
import { loadMessages } from './i18n/messages';
import { spokenLanguage } from './i18n/spokenLanguage';
import type { LoadSource } from './load/loading';
import { startReader } from './load/reader';
import { dataAddress } from './url/dataAddress';
import { isEmbed } from './url/isEmbed';
import { linkLanguage } from './url/linkLanguage';

// This file is small, so that all that the first picture needs is on its way at once: the data foremost.
const { search, hash } = new URL(document.URL);
const asked = dataAddress(search, document.baseURI);
const source: LoadSource =
  asked.kind === 'named'
    ? { url: asked.url, columns: asked.columns }
    : { url: new URL(import.meta.env.CONFLICT_DATASET, document.baseURI).href, own: true };
const reader = startReader(source);

const embed = isEmbed(search, window.parent !== window);
const body: Promise<{ default: ComponentType<BodyProps> }> = embed
  ? import('./embed/frame/embedPage').then(({ embedPage }) => ({ default: embedPage(search) }))
  : import('./app/page/App').then(({ App }) => ({ default: App }));
// Whoever draws with them asks again, and says where they can't be had.
loadMessages(linkLanguage(hash) ?? linkLanguage(search) ?? spokenLanguage(navigator.languages)).catch(
  () => undefined,
);

import('./app/start/startPage')
  .then(({ startPage }) => startPage({ asked, source, reader, body, embed }))
  .catch(startFailed);
