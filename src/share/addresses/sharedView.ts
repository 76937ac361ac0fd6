import type { UiLanguage } from '../../i18n/languages';
import { defaultView, type Theme, type View } from '../../state/view/view';
import type { PublishedVersion } from '../../model/publishedVersion';
import { wordsOf } from '../../state/view/ownWords';
import type { Loaded } from '../../state/session/loaded';
import { encode } from '../../url/codec';
import { writeLink } from '../../url/link';

/** Choices that a reader makes in the share dialog. */
export type Choices = {
  /**
   * Data that the link opens. `live`: the latest at that time. `frozen`: the published version that is shown now.
   */
  readonly state: 'live' | 'frozen';
  /** View that the link opens. `here`: the one on the screen. `whole`: the default view. */
  readonly start: 'here' | 'whole';
  /** Language and theme that the link sets; undefined leaves the choice to whoever opens it. */
  readonly lang: UiLanguage | undefined;
  readonly theme: Theme | undefined;
  readonly round: boolean;
};

export const defaultChoices: Choices = {
  state: 'live',
  start: 'here',
  lang: undefined,
  theme: undefined,
  round: false,
};

/**
 * Converts a view to the one that is shared, by the choices made in the share dialog; the open dialog is left
 * out. `published`: the version to which it can be frozen; undefined for none, and the view is shared live.
 */
export function sharedView(
  view: View,
  published: Pick<PublishedVersion, 'version' | 'sha256'> | undefined,
  choices: Choices,
): View {
  const frozen = choices.state === 'frozen' ? published : undefined;
  return {
    ...(choices.start === 'whole' ? { ...defaultView, names: view.names, ...wordsOf(view) } : view),
    panel: 'list',
    lang: choices.lang,
    theme: choices.theme,
    round: choices.round ? 'on' : 'off',
    version: frozen?.version,
    sha256: frozen?.sha256,
  };
}

/**
 * Builds the address of a view on the page at `page`: dataset, column mapping and second dataset in the query,
 * the view in the hash. In `address`, a second dataset's address follows the first after a line break.
 */
export function sharedLink(
  page: string,
  { address, source }: Pick<Loaded, 'address' | 'source'>,
  view: View,
): string {
  const url = new URL(page);
  const [data, second] = address.startsWith('file:') ? [] : address.split('\n');
  const parameters = { data, columns: data && source?.columns?.text, with: second };
  url.search = Object.entries(parameters)
    .flatMap(([name, value]) =>
      value ? `${name}=${name === 'columns' ? encode(value) : encodeURIComponent(value)}` : [],
    )
    .join('&');
  url.hash = writeLink(view);
  return url.href;
}

/** Tests whether others can open a dataset by a link: a file from the reader's device can't be opened. */
export function canBeLinked(loaded: Pick<Loaded, 'address'>): boolean {
  return !loaded.address.startsWith('file:');
}
