import { oneLine } from '../../export/references/cited';
import { localeOf } from '../../i18n/languages';
import { dataBlock, markup, type Markup } from './markup';
import { datasetJsonLd } from './datasetJsonLd';
import { altOf, headingOf, type ViewPage } from './describedPage';

/**
 * Formats the content of a page's `<head>`: title, description, style sheet; if the public address is known, also
 * the canonical address, the tags of link previews, the oEmbed link and the data block of the dataset.
 */
export function pageHead(page: ViewPage): Markup {
  const { content, view, addresses, t } = page;
  const title = oneLine(headingOf(page));
  const description = oneLine(view.intro || content.sentence);
  const { whole } = addresses;
  return markup`<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" content="${description}">
<meta name="color-scheme" content="light dark">
<link rel="stylesheet" href="${addresses.style}">
<link rel="icon" href="data:,">
${
  whole &&
  markup`<link rel="canonical" href="${whole.page}">
<link rel="alternate" type="application/json+oembed" href="${whole.page}oembed.json" title="${title}">
<meta property="og:type" content="website">
<meta property="og:site_name" content="Conflict Timeline">
<meta property="og:locale" content="${localeOf(t.language).replace('-', '_')}">
<meta property="og:title" content="${title}">
<meta property="og:description" content="${description}">
<meta property="og:url" content="${whole.page}">
${page.pictures.map(
  ({ file, width, height }) => markup`<meta property="og:image" content="${whole.page}${file}">
<meta property="og:image:width" content="${width}">
<meta property="og:image:height" content="${height}">
<meta property="og:image:alt" content="${oneLine(altOf(page))}">
`,
)}<meta name="twitter:card" content="${page.pictures.length > 0 ? 'summary_large_image' : 'summary'}">
<script type="application/ld+json">${dataBlock(datasetJsonLd(page))}</script>
`
}`;
}
