import type { View } from '../../state/view/view';
import { encode } from '../../url/codec';
import { dayCodec } from '../../url/codecs';

type DayName = 'from' | 'to' | 'known';

/**
 * View of a timeline as plain values; an absent one is the default. Days are texts such as `2020-10-09`, in the
 * dataset's time zone; `area` is [west, south, east, north] in degrees.
 */
export type TimelineView = {
  readonly [Key in keyof View as Exclude<Key, 'panel'>]?:
    (Key extends DayName ? string : View[Key]) | undefined;
};

/** Converts a view to plain values: days as texts such as `2020-10-09`, the open dialog left out. */
export function plainView({ panel, ...view }: View): Required<TimelineView> {
  return {
    ...view,
    from: dayCodec.write(view.from),
    to: dayCodec.write(view.to),
    known: dayCodec.write(view.known),
  };
}

/** Formats a plain value as the text in a link or an attribute; undefined for an absent value. */
export function plainText(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'number') return String(Math.round(value * 1e4) / 1e4);
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.map(plainText).join(',');
  if (typeof value === 'object') {
    const { lng, lat, zoom } = value as { readonly [name: string]: unknown };
    return plainText([lng, lat, zoom]);
  }
  return encode(String(value));
}
