import type { UiLanguage } from '../../i18n/languages';
import { defaultView, type Theme, type View } from '../../state/view/view';
import type { Loaded } from '../../state/session/loaded';
import { encode } from '../../url/codec';
import { writeLink } from '../../url/link';

/** Choices of a reader about the shared view. */
export type Choices = {
  /** `live`: whatever the data says by then. `frozen`: this version of it, or a notice that it is another. */
  readonly state: 'live' | 'frozen';
  /** `here`: as it is on the screen. `whole`: as the page opens for everybody. */
  readonly start: 'here' | 'whole';
  /** Undefined for the reader's own. */
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

/** Converts a view to the one that is shared: without the share dialog. */
export function sharedView(view: View, loaded: Pick<Loaded, 'table' | 'sha256'>, choices: Choices): View {
  const frozen = choices.state === 'frozen';
  return {
    ...(choices.start === 'whole' ? { ...defaultView, names: view.names } : view),
    panel: 'list',
    lang: choices.lang,
    theme: choices.theme,
    round: choices.round ? 'on' : 'off',
    version: frozen ? loaded.table.metadata.version : undefined,
    sha256: frozen ? loaded.sha256 : undefined,
  };
}

/**
 * Builds the address of a view of a dataset on the page at `page`, with what its columns mean. A second dataset's
 * address stands behind a line break in that of the first.
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

/** Tests whether others can open the dataset by a link; a file from the reader's device can't be. */
export function canBeLinked(loaded: Pick<Loaded, 'address'>): boolean {
  return !loaded.address.startsWith('file:');
}
