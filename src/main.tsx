import './app/trustedTypes';
import type { ComponentType } from 'react';
import type { BodyProps } from './app/Root';
import './app/theme.css';
import './app/page.css';
import type { LoadSource } from './load/loading';
import { beginReading } from './load/reading';
import { dataAddress } from './url/dataAddress';
import { readEmbedOptions } from './url/embedAddress';
import { readLink } from './url/link';
import { browserAddressBar, readOnlyAddressBar } from './url/sync';

const ownDataset = 'data/nagorno-karabakh-2020.json';

const asked = dataAddress(browserAddressBar.search(), document.baseURI);
const refused = asked.kind === 'refused' ? [{ parameter: 'data', value: asked.value.slice(0, 80) }] : [];
const named = asked.kind === 'named' ? asked.url : undefined;
const source: LoadSource =
  named === undefined ? { url: new URL(ownDataset, document.baseURI).href, own: true } : { url: named };

// This file is small, so that the data is on its way while all that draws it is still being loaded.
const begun = beginReading(source);
const embed = readEmbedOptions(browserAddressBar.search());
const body: Promise<{ default: ComponentType<BodyProps> }> = embed
  ? import('./embed/embedPage').then(({ embedPage }) => ({ default: embedPage(embed) }))
  : import('./app/App').then(({ App }) => ({ default: App }));

const { view, unread } = readLink(browserAddressBar.hash());

async function start(): Promise<void> {
  const { startApp } = await import('./app/startApp');
  const element = document.getElementById('app');
  if (!element) throw new Error('index.html must hold an element with the id "app"');
  startApp(element, {
    body,
    source,
    address: named ?? '',
    begun,
    view,
    unread: [...unread, ...refused],
    surroundings: { assets: import.meta.env.BASE_URL, inArticle: embed !== undefined },
    addressBar: embed ? readOnlyAddressBar : browserAddressBar,
    mode: 'page',
  });
}

void start();
