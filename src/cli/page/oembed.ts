import { oneLine } from '../../export/references/cited';
import { iframeSnippet } from '../../share/snippets/iframeSnippet';
import { altOf, headingOf, type ViewPage } from './describedPage';

/** Width in px that the oEmbed answer proposes for the frame. */
const widthPx = 640;

/** Builds the oEmbed answer of a page as JSON text; undefined if the public address isn't known. */
export function oembedOf(page: ViewPage): string | undefined {
  const { whole, heightPx } = page.addresses;
  if (!whole) return undefined;
  const [picture] = page.pictures;
  const title = oneLine(headingOf(page));
  const answer = {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'Conflict Timeline',
    provider_url: whole.home,
    width: widthPx,
    height: heightPx,
    html: iframeSnippet({
      embed: whole.embed,
      link: whole.page,
      app: whole.home,
      title,
      alt: altOf(page),
      picture: picture && whole.page + picture.file,
      heightPx,
      autoHeight: false,
      panels: [],
    }),
    ...(picture && {
      thumbnail_url: whole.page + picture.file,
      thumbnail_width: picture.width,
      thumbnail_height: picture.height,
    }),
  };
  return `${JSON.stringify(answer, undefined, 2)}\n`;
}
