import { textIn } from '../../model/text';
import type { Addresses } from './addresses';
import type { PageContent, PageOf } from './pageContent';
import type { PagePicture } from './pagePictures';

/** File of a page's data that can be downloaded, with its SHA-256 as 64 hexadecimal digits. */
export type PageFile = { readonly name: string; readonly sha256: string };

export type ViewPage = PageOf & {
  readonly content: PageContent;
  readonly addresses: Addresses;
  /** Pictures that are there. */
  readonly pictures: readonly PagePicture[];
  /** CSV files of the view's events and claims. */
  readonly files: { readonly events: PageFile; readonly claims: PageFile };
};

/** Returns the title of a page: the sharer's headline, else that of the dataset. */
export function headingOf({ view, loaded, t }: PageOf): string {
  return view.headline || textIn(loaded.table.metadata.title, t.language) || loaded.table.metadata.id;
}

/** Returns the description of a page's picture and frame: the sharer's text, else title and what is shown. */
export function altOf(of: PageOf & Pick<ViewPage, 'content'>): string {
  return of.view.alt || `${headingOf(of)}. ${of.content.sentence}`;
}
