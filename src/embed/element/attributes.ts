import { wordsCodec } from '../../url/codec';
import {
  embedViews,
  hidableParts,
  type EmbedView,
  type HidablePart,
  embedPanels,
  type EmbedPanel,
} from '../../url/embedParts';
import { parameterNames, readParameters, writeParameters, type ReadLink } from '../../url/link';
import type { View } from '../../state/view/view';
import { heightLimits } from '../frame/messages';

/** Height of a timeline: that of its content (`auto`), that of its element (`fill`), or a number of px. */
export type TimelineHeight = 'auto' | 'fill' | number;

const loadings = ['lazy', 'eager'] as const;
/** When a timeline starts to load: near the viewport, or at once. */
export type TimelineLoading = (typeof loadings)[number];

/** Options of a timeline in a host page, parsed from its attributes. */
export type Given = ReadLink & {
  /** Address of the dataset; undefined for the app's own. */
  readonly src: string | undefined;
  /** Mapping of a table's columns, as in a link: JSON, or the address of a JSON file. */
  readonly columns: string | undefined;
  /** Address of the built app's folder; undefined for the folder of the script. */
  readonly folder: string | undefined;
  readonly panels: readonly EmbedPanel[];
  readonly only: EmbedView | undefined;
  readonly hide: readonly HidablePart[];
  readonly height: TimelineHeight;
  readonly loading: TimelineLoading;
};

/** Names of the link parameters that set the view of an embedded timeline: all but the open dialog. */
const viewNames = parameterNames.filter((name) => name !== 'panel');

const ownNames = ['src', 'columns', 'folder', 'panels', 'only', 'hide', 'height', 'loading'] as const;

/** Names of the observed attributes; those that set the view have the names and values of link parameters. */
export const attributeNames: readonly string[] = [...ownNames, 'v', ...viewNames];

const panelsCodec = wordsCodec(embedPanels);
const hideCodec = wordsCodec(hidableParts);

/** Parses attributes by name. An unreadable value is listed in `unread` and its default used. Never throws. */
export function readAttributes(attributes: ReadonlyMap<string, string>): Given {
  const { view, unread } = readParameters(
    new Map([...attributes].filter(([name]) => name === 'v' || viewNames.some((known) => known === name))),
  );
  const text = (name: string) => attributes.get(name)?.trim() || undefined;
  const told = [...unread];
  const read = <Value>(
    name: string,
    otherwise: Value,
    reader: (given: string) => Value | undefined,
  ): Value => {
    const given = text(name);
    if (given === undefined) return otherwise;
    const value = reader(given);
    if (value === undefined) told.push({ parameter: name, value: given.slice(0, 80) });
    return value ?? otherwise;
  };
  return {
    view,
    src: text('src'),
    columns: text('columns'),
    folder: read('folder', undefined, folderIn),
    panels: read('panels', [], (given) => panelsCodec.read(given)),
    only: read<EmbedView | undefined>('only', undefined, (given) => embedViews.find((one) => one === given)),
    hide: read('hide', [], (given) => hideCodec.read(given)),
    height: read<TimelineHeight>('height', 'auto', heightOf),
    loading: read<TimelineLoading>('loading', 'lazy', (given) => loadings.find((one) => one === given)),
    unread: told,
  };
}

/**
 * Validates the address of a folder, absolute or relative (`./timeline/`): https, http or file; undefined for
 * any other, such as `javascript:`.
 */
function folderIn(text: string): string | undefined {
  const base = 'https://page.example/';
  if (!URL.canParse(text, base)) return undefined;
  return ['https:', 'http:', 'file:'].includes(new URL(text, base).protocol) ? text : undefined;
}

function heightOf(text: string): TimelineHeight | undefined {
  if (text === 'auto' || text === 'fill') return text;
  if (!/^\d{1,6}(\.\d{1,12})?(px)?$/.test(text)) return undefined;
  return Math.min(heightLimits.most, Math.max(heightLimits.least, Math.round(parseFloat(text))));
}

/**
 * Returns the attributes that a change of the view affects, by name: the new text, or undefined to remove the
 * attribute. All others stay as the page wrote them.
 */
export function changedAttributes(view: View, before: View): ReadonlyMap<string, string | undefined> {
  const now = writeParameters(view);
  const then = writeParameters(before);
  const changed = viewNames.filter((name) => now.get(name) !== then.get(name));
  return new Map(changed.map((name) => [name, now.get(name)]));
}
