import {
  eventStatuses,
  stances,
  whenKinds,
  type ClockTime,
  type Confidence,
  type ConflictEvent,
  type EventActor,
  type EventPlace,
  type Position,
  type Report,
  type Update,
} from '../../model/event';
import { placeRoles, precisions } from '../../model/place';
import { supports } from '../../model/source';
import * as field from '../json/fields';
import { isRight, readShape, type Shape, type Spot, type Teller } from '../json/shape';

const placeShape: Shape<EventPlace> = {
  place: field.need(field.id),
  role: field.expect(field.oneOf(placeRoles), 'site'),
  precision: field.oneOf(precisions),
};

const actorShape: Shape<EventActor> = { actor: field.need(field.id), role: field.string };

const reportShape: Shape<Report> = {
  source: field.need(field.id),
  reported: field.need(field.reported),
  assumed: field.boolean,
};

const positionShape: Shape<Position> = {
  by: field.need(field.id),
  stance: field.need(field.oneOf(stances)),
  when: field.edtf,
  place: field.id,
  text: field.text,
  reported: field.need(field.reported),
  assumed: field.boolean,
  sources: field.or(field.listOf(field.id), []),
};

const updateShape: Shape<Update> = {
  reported: field.need(field.reported),
  assumed: field.boolean,
  text: field.need(field.text),
  status: field.oneOf(eventStatuses),
  sources: field.or(field.listOf(field.id), []),
};

const timeShape: Shape<ClockTime> = {
  from: field.clock,
  to: field.clock,
  text: field.text,
  approximate: field.boolean,
  // A clock time that is said to belong to nothing must not move the event.
  of: field.expect(field.oneOf(['event', 'announcement']), 'announcement'),
};

const confidence = field.oneOf<Confidence>(['high', 'medium', 'low', 'contested']);
const confidenceShape: Shape<NonNullable<ConflictEvent['confidence']>> = {
  reported: confidence,
  occurred: confidence,
};

const eventShape: Shape<ConflictEvent> = {
  id: field.need(field.id),
  when: field.need(field.when),
  whenKind: field.or(field.oneOf(whenKinds), 'duration'),
  time: field.record(timeShape),
  period: field.id,
  title: field.need(field.text),
  summary: field.text,
  category: field.need(field.id),
  places: field.or(field.listOf(field.record(placeShape)), []),
  actors: field.or(field.listOf(field.record(actorShape)), []),
  status: field.expect(field.oneOf(eventStatuses), 'not-stated'),
  reports: field.or(field.listOf(field.record(reportShape)), []),
  positions: field.or(field.listOf(field.record(positionShape)), []),
  updates: field.or(field.listOf(field.record(updateShape)), []),
  confidence: field.record(confidenceShape),
  support: field.oneOf(supports),
  warning: field.string,
  formerIds: field.listOf(field.id),
};

/** Tests whether a value is a fully valid event, with nothing to convert or report. */
export function isEvent(value: unknown): value is ConflictEvent {
  return isRight(eventShape, value);
}

/** Validates an event; undefined, with an error, only if its id, date, title or category is unreadable. */
export function readEvent(value: unknown, spot: Spot, tell: Teller): ConflictEvent | undefined {
  return readShape(eventShape, value, spot, tell, 'error');
}
