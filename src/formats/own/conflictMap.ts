import {
  layerRoles,
  layerStyles,
  mapFormat,
  noMap,
  type CaptionSpots,
  type ConflictMap,
  type Credit,
  type Dated,
  type MapLayer,
  type NamingConvention,
} from '../../model/conflictMap';
import type { Bounds } from '../../model/dataset';
import { shown, type Issue } from '../../model/issue';
import type { Text } from '../../model/text';

type Raw = { readonly [name: string]: unknown };

/** Function that reports an unreadable field and returns undefined as its value. */
type Refuse = (field: string, value: unknown) => undefined;

/**
 * Validates the parsed `map.json` of a conflict, format `conflict-map/1`. Returns the map as far as it is
 * readable, and a warning for each layer, caption, naming convention or field that isn't. Unknown fields are
 * dropped.
 */
export function readConflictMap(content: unknown): {
  readonly map: ConflictMap;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const refuse: Refuse = (field, value) => {
    issues.push({ severity: 'warning', code: 'value-unread', row: 0, field, value: shown(value) });
    return undefined;
  };
  if (!isRaw(content) || content['format'] !== mapFormat) {
    refuse('format', isRaw(content) ? content['format'] : content);
    return { map: noMap, issues };
  }
  const each = <Item>(
    name: string,
    read: (value: unknown, field: string, refuse: Refuse) => Item | undefined,
  ) => {
    const list = content[name] ?? [];
    if (!Array.isArray(list)) return refuse(name, list) ?? [];
    return list.flatMap((value: unknown, i) => read(value, `${name}[${i}]`, refuse) ?? []);
  };
  const optional = <Value>(name: string, read: (value: unknown) => Value | undefined): Value | undefined => {
    const value = content[name];
    return value === undefined ? undefined : (read(value) ?? refuse(name, value));
  };
  const ids = new Set<string>(['both', 'reader']);
  const map: ConflictMap = {
    box: optional('box', boundsOf),
    zooms: optional('zooms', zoomsOf) ?? noMap.zooms,
    layers: each('layers', readLayer),
    captions: each('captions', readCaption),
    naming: each('naming', readConvention).filter(({ id }) => {
      const first = !ids.has(id);
      if (!first) refuse('naming', id);
      ids.add(id);
      return first;
    }),
    notes: each('notes', (value, field) => textOf(value) ?? refuse(field, value)),
    ground: optional('ground', (value) => (value === '' ? '' : textOf(value))) ?? '',
    credits: each('credits', readCredit),
  };
  return { map, issues };
}

function readLayer(value: unknown, field: string, refuse: Refuse): MapLayer | undefined {
  if (!isRaw(value)) return refuse(field, value);
  const { id, file, licence, object } = value;
  const role = oneOf(layerRoles, value['role']);
  const style = oneOf(layerStyles, value['style']);
  const theme = oneOf(['light', 'dark'] as const, value['theme']);
  if (!isName(id) || !isName(file) || !isName(licence) || role === undefined) return refuse(field, value);
  if (value['style'] !== undefined && style === undefined) return refuse(`${field}.style`, value['style']);
  // A layer whose days can't be read would be drawn on days that it isn't true of.
  const dated = value['dated'] === undefined ? undefined : readDated(value['dated']);
  if (value['dated'] !== undefined && dated === undefined) return refuse(`${field}.dated`, value['dated']);
  const zooms = value['zooms'] === undefined ? undefined : rangeOf(value['zooms']);
  if (value['zooms'] !== undefined && !zooms) return refuse(`${field}.zooms`, value['zooms']);
  return {
    id,
    role,
    file,
    licence,
    ...(isName(object) && { object }),
    ...(style && { style }),
    ...(theme && { theme }),
    ...(zooms && { zooms }),
    ...(dated && { dated }),
  };
}

function readDated(value: unknown): Dated | undefined {
  if (!isRaw(value)) return undefined;
  const { from, to } = value;
  const caption = textOf(value['caption']);
  const meaning = textOf(value['meaning']);
  const days = textOf(value['days']);
  if (!isDay(from) || !isDay(to) || from > to || !caption || !meaning || !days) return undefined;
  return { from, to, caption, meaning, days };
}

function readCaption(value: unknown, field: string, refuse: Refuse): CaptionSpots | undefined {
  if (!isRaw(value) || !Array.isArray(value['spots'])) return refuse(field, value);
  const { of, from } = value;
  if (from !== undefined && !isWithin(from, 0, 24)) return refuse(`${field}.from`, from);
  const text = textOf(value['text']);
  const spots = value['spots'].filter(isPoint);
  if (spots.length < value['spots'].length || (!isName(of) && !text)) return refuse(field, value);
  return { ...(isName(of) && { of }), ...(text && { text }), ...(from !== undefined && { from }), spots };
}

function readConvention(value: unknown, field: string, refuse: Refuse): NamingConvention | undefined {
  if (!isRaw(value)) return refuse(field, value);
  const { id, names, paired } = value;
  const label = textOf(value['label']);
  const short = textOf(value['short']) ?? label;
  const isId = typeof id === 'string' && /^[\w-]{1,40}$/.test(id);
  if (!isId || !label || !short || !Array.isArray(names) || !names.every(isName)) return refuse(field, value);
  return { id, label, short, names, ...(paired === true && { paired }) };
}

function readCredit(value: unknown, field: string, refuse: Refuse): Credit | undefined {
  const text = isRaw(value) ? textOf(value['text']) : undefined;
  if (!isRaw(value) || text === undefined) return refuse(field, value);
  const short = textOf(value['short']);
  return { text, ...(short && { short }), ...(value['always'] === true && { always: true }) };
}

function zoomsOf(value: unknown): ConflictMap['zooms'] | undefined {
  if (!isRaw(value)) return undefined;
  const { min, max, crowded = max } = value;
  const good = isWithin(min, 0, 19) && isWithin(max, min, 19) && isWithin(crowded, max, 19);
  return good ? { min, max, crowded } : undefined;
}

function rangeOf(value: unknown): MapLayer['zooms'] {
  if (!Array.isArray(value) || value.length !== 2) return undefined;
  const [from, below] = value as readonly unknown[];
  return isWithin(from, 0, 24) && isWithin(below, from, 24) ? [from, below] : undefined;
}

function boundsOf(value: unknown): Bounds | undefined {
  if (!Array.isArray(value) || value.length !== 4) return undefined;
  const [west, south, east, north] = value as readonly unknown[];
  // East of 180 lies what is across the antimeridian.
  const good = isWithin(west, -180, 180) && isWithin(south, -85, 85) && isWithin(east, west, west + 360);
  return good && isWithin(north, south, 85) && west < east && south < north
    ? [west, south, east, north]
    : undefined;
}

function textOf(value: unknown): Text | undefined {
  if (typeof value === 'string') return value === '' ? undefined : value;
  if (!isRaw(value)) return undefined;
  const wordings = Object.entries(value);
  const isText = (entry: [string, unknown]): entry is [string, string] => isName(entry[1]);
  return wordings.length > 0 && wordings.every(isText) ? Object.fromEntries(wordings) : undefined;
}

function oneOf<Word extends string>(words: readonly Word[], value: unknown): Word | undefined {
  return words.find((word) => word === value);
}

function isRaw(value: unknown): value is Raw {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

function isDay(value: unknown): value is string {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(Date.parse(value));
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}

function isPoint(value: unknown): value is readonly [number, number] {
  return (
    Array.isArray(value) && value.length === 2 && isWithin(value[0], -180, 540) && isWithin(value[1], -85, 85)
  );
}
