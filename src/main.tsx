import './app/trustedTypes';
import { lazy, type ComponentType } from 'react';
import { startApp } from './app/startApp';
import './app/page.css';
import type { BodyProps } from './app/Root';
import { dataAddress } from './url/dataAddress';
import { readEmbedOptions } from './url/embedAddress';
import { readLink } from './url/link';
import { browserAddressBar, readOnlyAddressBar } from './url/sync';

const ownDataset = 'data/nagorno-karabakh-2020.json';

// Both begin to load beside the data: the page around the views, or what stands in an article.
const embed = readEmbedOptions(browserAddressBar.search());
const body: Promise<{ default: ComponentType<BodyProps> }> = embed
  ? import('./embed/embedPage').then(({ embedPage }) => ({ default: embedPage(embed) }))
  : import('./app/App').then(({ App }) => ({ default: App }));

const asked = dataAddress(browserAddressBar.search(), document.baseURI);
const refused = asked.kind === 'refused' ? [{ parameter: 'data', value: asked.value.slice(0, 80) }] : [];
const named = asked.kind === 'named' ? asked.url : undefined;
const { view, unread } = readLink(browserAddressBar.hash());

const element = document.getElementById('app');
if (!element) throw new Error('index.html must hold an element with the id "app"');
startApp(element, {
  body: lazy(() => body),
  source:
    named === undefined ? { url: new URL(ownDataset, document.baseURI).href, own: true } : { url: named },
  address: named ?? '',
  view,
  unread: [...unread, ...refused],
  surroundings: { assets: import.meta.env.BASE_URL, inArticle: embed !== undefined },
  addressBar: embed ? readOnlyAddressBar : browserAddressBar,
  mode: 'page',
});
