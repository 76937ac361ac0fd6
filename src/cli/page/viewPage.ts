import { licenceText } from '../../i18n/licenceText';
import { sourceText } from '../../i18n/sourceText';
import { textIn } from '../../model/text';
import { attributesOf, iframeAttributes } from '../../share/snippets/iframeSnippet';
import { claimsMarkup } from './claimsMarkup';
import { dataText } from './dataText';
import { eventMarkup } from './eventMarkup';
import { markup, type Markup } from './markup';
import { pageHead } from './pageHead';
import { altOf, headingOf, type ViewPage } from './describedPage';
import { mostOnPage } from './pageContent';

/**
 * Writes the HTML page of a saved view, with no script: the embedded view in an iframe, and below it the same as
 * text: what is shown, the events, who says what, sources and licence.
 */
export function viewPage(page: ViewPage): string {
  const { view, loaded, t, content, addresses } = page;
  const { records, events, sentence } = content;
  const { metadata } = loaded.table;
  const heading = headingOf(page);
  const title = textIn(metadata.title, t.language);
  const attributes = iframeAttributes({
    embed: addresses.embed,
    title: `${heading}: ${sentence}`,
    heightPx: addresses.heightPx,
  });
  // A sandbox keeps nothing from a frame of the page's own origin, and browsers warn of one.
  const frame = { html: attributesOf(attributes.filter(([name]) => name !== 'sandbox')) };
  const { html } = markup`<!doctype html>
<html lang="${t.language}">
<head>
${pageHead(page)}</head>
<body>
<header>
<h1><bdi>${heading}</bdi></h1>
${[view.intro, view.byline].map((words) => (words === '' ? undefined : markup`<p><bdi>${words}</bdi></p>\n`))}${
    view.headline === '' || title === ''
      ? undefined
      : markup`<p class="of">${dataText(metadata.title, t.language)}</p>\n`
  }</header>
<iframe ${frame}></iframe>
${pictureOf(page)}<p><a href="${addresses.link}">${t('embed.openFull')}</a></p>
<main>
<h2>${t('page.events')}</h2>
<p><bdi>${sentence}</bdi></p>
${events > mostOnPage ? markup`<p>${t('page.firstEvents', { shown: mostOnPage, count: events })} <a href="events.csv">${t('page.eventsCsv')}</a></p>\n` : undefined}${
    events === 0 ? markup`<p>${t('page.noEvents')}</p>\n` : undefined
  }${records.map((record) => eventMarkup(record, page))}${claimsMarkup(content, page)}</main>
<footer>
<h2>${t('page.data')}</h2>
${view.credit === '' ? undefined : markup`<p><bdi>${view.credit}</bdi></p>\n`}<p><bdi>${sourceText(metadata, t)}</bdi></p>
<p>${dataText(metadata.attribution, t.language)}</p>
<p>${t('page.licence', { licence: licenceText(metadata.licence) })}${checksumOf(page)}</p>
<p><a href="events.csv">${t('page.eventsCsv')}</a> · <a href="claims.csv">${t('page.claimsCsv')}</a> · <a href="${addresses.data}">${t('page.wholeData')}</a></p>
${view.headline + view.intro + view.byline + view.credit === '' ? undefined : markup`<p>${t('page.ownWords')}</p>\n`}</footer>
</body>
</html>
`;
  return html;
}

function checksumOf({ loaded }: ViewPage): Markup | undefined {
  return loaded.sha256 === undefined ? undefined : markup` · SHA-256 <code>${loaded.sha256}</code>`;
}

/** Formats the picture that stands in for the frame in print and where scripts don't run. */
function pictureOf(page: ViewPage): Markup | undefined {
  const [picture] = page.pictures;
  if (!picture) return undefined;
  const { file, width, height } = picture;
  const img = (name: string) =>
    markup`<img class="${name}" src="${file}" alt="${altOf(page)}" width="${width}" height="${height}">`;
  return markup`<noscript>${img('still')}</noscript>
${img('printed')}
`;
}
