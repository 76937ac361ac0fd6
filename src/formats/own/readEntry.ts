import type { Actor, Side } from '../../model/actor';
import { families, type Category, type Dictionaries, type Measure } from '../../model/dataset';
import { precisions, type Place } from '../../model/place';
import { supports, type Source } from '../../model/source';
import * as field from '../json/fields';
import { issueAt, readShape, type Shape, type Spot, type Teller } from '../json/shape';

const categoryShape: Shape<Category> = {
  id: field.need(field.id),
  title: field.need(field.text),
  glyph: field.string,
  family: field.oneOf(families),
};

const measureShape: Shape<Measure> = { id: field.need(field.id), title: field.need(field.text) };

const sideShape: Shape<Side> = {
  id: field.need(field.id),
  title: field.need(field.text),
  letter: field.or(field.string, ''),
};

const actorShape: Shape<Actor> = {
  id: field.need(field.id),
  title: field.need(field.text),
  names: field.names,
  spellings: field.listOf(field.string),
  plural: field.flagByLanguage,
  kind: field.or(field.string, 'other'),
  side: field.id,
  partOf: field.id,
  successorOf: field.id,
  note: field.text,
};

const placeShape: Shape<Place> = {
  id: field.need(field.id),
  names: field.need(field.names),
  spellings: field.listOf(field.string),
  usedBy: field.idsByLanguage,
  at: field.text,
  lng: field.degrees(180),
  lat: field.degrees(90),
  approximate: field.boolean,
  precision: field.expect(field.oneOf(precisions), 'not-stated'),
  country: field.string,
  area: field.area,
  formerIds: field.listOf(field.id),
};

const sourceShape: Shape<Source> = {
  id: field.need(field.id),
  publisher: field.string,
  title: field.need(field.text),
  url: field.url,
  published: field.edtf,
  language: field.string,
  kind: field.string,
  support: field.or(field.oneOf(supports), 'not-stated'),
};

type Door<Row> = (value: unknown, spot: Spot, tell: Teller) => Row | undefined;

function door<Row>(shape: Shape<Row>): Door<Row> {
  return (value, spot, tell) => readShape(shape, value, spot, tell, 'error');
}

/** Validates a place; a single coordinate without the other is reported and dropped. */
function readPlace(value: unknown, spot: Spot, tell: Teller): Place | undefined {
  const place = readShape(placeShape, value, spot, tell, 'error');
  if (!place || (place.lng === undefined) === (place.lat === undefined)) return place;
  tell.issue(
    issueAt(
      { ...spot, id: place.id },
      'warning',
      'coordinates-unreadable',
      place.lng === undefined ? 'lng' : 'lat',
    ),
  );
  return without(place, 'lng', 'lat');
}

function without<Row, Name extends keyof Row>(row: Row, ...names: readonly Name[]): Omit<Row, Name> {
  const rest = { ...row };
  for (const name of names) delete rest[name];
  return rest;
}

/** Validators of dictionary entries, by list. */
export const entryDoors: { readonly [List in keyof Dictionaries]: Door<Dictionaries[List][number]> } = {
  categories: door(categoryShape),
  measures: door(measureShape),
  sides: door(sideShape),
  actors: door(actorShape),
  places: readPlace,
  sources: door(sourceShape),
};
