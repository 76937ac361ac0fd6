import { shown } from '../../model/issue';
import { plainText } from '../xml/plainText';
import { XmlSplitter } from '../xml/xmlSplitter';
import { middleOf, type Spot } from './geometry';
import { createSpotTable, spotCells } from './spotTable';
import type { TableSource } from './tableSource';

/** Recognises KML by the beginning of a file. */
export function recogniseKml(text: string): boolean {
  let is = false;
  const splitter = new XmlSplitter({
    open: (name) => {
      is ||= name === 'kml' || name === 'Placemark';
    },
    text: () => undefined,
    close: () => undefined,
    broken: () => undefined,
  });
  if (
    text
      .trimStart()
      .replace(/^\ufeff/, '')
      .startsWith('<')
  )
    splitter.push(text);
  return is;
}

/** KML elements inside a placemark or its time whose text becomes a cell, with the column's name. */
const texts: ReadonlyMap<string, string> = new Map([
  ['name', 'name'],
  ['description', 'description'],
  ['address', 'address'],
  ['when', 'begin'],
  ['begin', 'begin'],
  ['end', 'end'],
]);

const geometries: ReadonlySet<string> = new Set([
  'Point',
  'LineString',
  'LinearRing',
  'Polygon',
  'MultiGeometry',
]);

/**
 * Maximum length of a cell in characters, and maximum number of points of a placemark used for its centre.
 */
const most = { cell: 1_000_000, points: 1_000_000 };

/**
 * Row source for KML placemarks: name, description without markup, `folder`, begin and end, coordinates, and
 * extended data. Lines and areas are placed at the centre of their bounding box. Rows count from 1.
 */
export const readKml: TableSource = async (chunks, table) => {
  const spots = createSpotTable(table, ['name', 'description', 'begin', 'end', 'folder']);
  const folders: string[] = [];
  /** Names of the XML elements that are open, outermost first. */
  const path: string[] = [];
  let placemark: Placemark | undefined;
  let text = '';
  let row = 0;

  const splitter = new XmlSplitter({
    open(name, attributes) {
      path.push(name);
      text = '';
      if (name === 'Folder') folders.push('');
      if (name === 'Placemark') placemark = createPlacemark(attributes.get('id') ?? '');
      if (!placemark) return;
      if (name === 'Data' || name === 'SimpleData') placemark.field = attributes.get('name') ?? '';
      if (geometries.has(name)) placemark.kinds.push(name);
    },
    text(piece) {
      if (text.length < most.cell) text += piece;
    },
    close(name) {
      path.pop();
      const parent = path.at(-1);
      if (name === 'Folder') folders.pop();
      if (!placemark) {
        if (name === 'name' && parent === 'Folder') folders[folders.length - 1] = plainText(text);
      } else if (name === 'Placemark') {
        row++;
        const { own, cells } = placemarkCells(placemark, folders);
        spots.add(own, cells, row);
        placemark = undefined;
      } else addPart(placemark, name, parent, text);
      text = '';
    },
    broken(code, line, value) {
      table.issue({ severity: 'error', code, row: 0, line, value: shown(value) });
    },
  });

  let first = true;
  for await (const chunk of chunks) {
    if (!splitter.push(first ? chunk.replace(/^\ufeff/, '') : chunk)) break;
    first = false;
  }
  splitter.end();
  spots.end();
};

type Placemark = {
  readonly own: Map<string, string>;
  readonly cells: Map<string, string>;
  /** Types of the geometries in the placemark, outermost first. */
  readonly kinds: string[];
  readonly points: string[];
  readonly positions: number[][];
  field: string;
};

function createPlacemark(id: string): Placemark {
  const own = new Map(id === '' ? [] : [['id', id]]);
  return { own, cells: new Map(), kinds: [], points: [], positions: [], field: '' };
}

function addPart(placemark: Placemark, name: string, parent: string | undefined, text: string): void {
  const { own, cells, points, positions } = placemark;
  if (name === 'coordinates') {
    const isPoint = parent === 'Point';
    if (isPoint) points.push(text.trim());
    // A point is one tuple, though by hand there may be blanks in it.
    for (const tuple of isPoint ? [text] : text.split(/\s+/)) {
      if (tuple !== '' && positions.length < most.points) positions.push(tuple.split(',').map(degreesOf));
    }
  } else if ((name === 'value' && parent === 'Data') || name === 'SimpleData') {
    const value = plainText(text);
    if (placemark.field !== '' && value !== '') cells.set(placemark.field, value);
  } else {
    const column = texts.get(name);
    const isOf = parent === 'Placemark' || parent === 'TimeStamp' || parent === 'TimeSpan';
    if (column !== undefined && isOf) own.set(column, plainText(text));
  }
}

/** Parses a part of a tuple; NaN for an empty one, which is no 0. */
function degreesOf(part: string): number {
  return part.trim() === '' ? NaN : Number(part);
}

function placemarkCells(placemark: Placemark, folders: readonly string[]) {
  const { own, cells } = placemark;
  const folder = folders.filter((name) => name !== '').join(' / ');
  if (folder !== '') own.set('folder', folder);
  const all = new Map([...own, ...spotCells(spotOf(placemark))]);
  return { own: all, cells };
}

function spotOf({ kinds, points, positions }: Placemark): Spot | undefined {
  const [first] = points;
  if (first === undefined || positions.length > points.length) return middleOf(positions, kinds[0] ?? '');
  const [longitude = '', latitude = ''] = first.split(',').map((part) => part.trim());
  if (longitude === '' || latitude === '') return undefined;
  return { longitude, latitude, geometry: points.length > 1 ? 'MultiPoint' : '' };
}
