import { wordsCodec } from '../url/codec';
import { embedPanels, type EmbedPanel } from '../url/embedAddress';
import { parameterNames, readParameters, writeParameters, type ReadLink } from '../url/link';
import type { View } from '../state/view';
import { heightLimits } from './messages';

/** As high as its content, as high as its element, or so many px. */
export type TimelineHeight = 'auto' | 'fill' | number;

/** What a timeline in somebody else's page was given. */
export type Given = ReadLink & {
  /** Address of the dataset; undefined for the app's own. */
  readonly src: string | undefined;
  readonly panels: readonly EmbedPanel[];
  readonly height: TimelineHeight;
};

/** The parts of the view that a timeline in somebody else's page has: there are no dialogs. */
const viewNames = parameterNames.filter((name) => name !== 'panel');

/** The attributes that are read; those of the view are named and written as the parameters of a link. */
export const attributeNames: readonly string[] = ['src', 'panels', 'height', 'v', ...viewNames];

const panelsCodec = wordsCodec(embedPanels);

/** Reads attributes by name. What can't be read keeps its default and is told. Never throws. */
export function readAttributes(attributes: ReadonlyMap<string, string>): Given {
  const { view, unread } = readParameters(
    new Map([...attributes].filter(([name]) => name === 'v' || viewNames.some((known) => known === name))),
  );
  const text = (name: string) => attributes.get(name)?.trim() || undefined;
  const panels = text('panels');
  const height = text('height');
  const readPanels = panels === undefined ? [] : panelsCodec.read(panels);
  const readHeight = height === undefined ? 'auto' : heightOf(height);
  return {
    view,
    src: text('src'),
    panels: readPanels ?? [],
    height: readHeight ?? 'auto',
    unread: [
      ...unread,
      ...(readPanels ? [] : [{ parameter: 'panels', value: String(panels).slice(0, 80) }]),
      ...(readHeight !== undefined ? [] : [{ parameter: 'height', value: String(height).slice(0, 80) }]),
    ],
  };
}

function heightOf(text: string): TimelineHeight | undefined {
  if (text === 'auto' || text === 'fill') return text;
  if (!/^\d{1,6}(\.\d{1,12})?(px)?$/.test(text)) return undefined;
  return Math.min(heightLimits.most, Math.max(heightLimits.least, Math.round(parseFloat(text))));
}

/**
 * The attributes that a change of the view touches, by name: their new texts, or undefined where they go. What
 * did not change is left as the page wrote it.
 */
export function changedAttributes(view: View, before: View): ReadonlyMap<string, string | undefined> {
  const now = writeParameters(view);
  const then = writeParameters(before);
  const changed = viewNames.filter((name) => now.get(name) !== then.get(name));
  return new Map(changed.map((name) => [name, now.get(name)]));
}
