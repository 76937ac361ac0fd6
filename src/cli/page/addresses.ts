import { writeLink } from '../../url/link';
import { embedAddress } from '../../url/embedAddress';
import { embedHeightPx, wordsHeightPx } from '../../url/embedRoom';
import type { View } from '../../state/view/view';

/** Addresses of a view's page. Those of links and frames are relative, so that they hold on any host. */
export type Addresses = {
  /** Relative addresses of the embedded view, the full view, the dataset's file and the style sheet. */
  readonly embed: string;
  readonly link: string;
  readonly data: string;
  readonly style: string;
  /** Height of the frame in px. */
  readonly heightPx: number;
  /** Whole addresses for other sites, as in a link preview; absent if the app's public address isn't known. */
  readonly whole?: {
    readonly home: string;
    readonly page: string;
    readonly embed: string;
    readonly link: string;
    readonly data: string;
  };
};

/** Width in px for which the frame's height is reserved. */
const widthPx = 960;

/** A host of no meaning, to resolve addresses that become relative. */
const nowhere = 'https://nowhere.invalid/';

/**
 * Builds the addresses of the page `views/NAME/`. `data`: path of the dataset's file in the app's folder;
 * `isOwn`: whether the app opens it by itself. `site`: public address of the app, ending in `/`.
 */
export function addressesOf(
  { name, view }: { readonly name: string; readonly view: View },
  { data, isOwn }: { readonly data: string; readonly isOwn: boolean },
  site: string | undefined,
): Addresses {
  const query = isOwn ? '' : `?data=${encodeURIComponent(data)}`;
  const linkAt = (home: string, of = view) => `${home}${query}#${writeLink(of)}`;
  // The page says these itself, above the frame.
  const framed = { ...view, headline: '', intro: '', byline: '' };
  const dataPath = data.split('/').map(encodeURIComponent).join('/');
  const relative = (address: string) => `../../${address.slice(nowhere.length)}`;
  const show = view.show === 'claims' ? 'claims' : 'map';
  return {
    embed: relative(embedAddress(linkAt(nowhere, framed))),
    link: relative(linkAt(nowhere)),
    data: `../../${dataPath}`,
    style: '../view.css',
    heightPx: Math.round(embedHeightPx({ panels: [], show }, widthPx) + wordsHeightPx(view, widthPx)),
    ...(site !== undefined && {
      whole: {
        home: site,
        page: `${site}views/${name}/`,
        embed: embedAddress(linkAt(site)),
        link: linkAt(site),
        data: `${site}${dataPath}`,
      },
    }),
  };
}
