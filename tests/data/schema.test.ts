import { describe, expect, test } from 'vitest';
import type { Actor, Side } from '../../src/model/actor';
import { claimantRoles, claimScopes, claimStatuses, peopleCounted, type Claim } from '../../src/model/claim';
import { families, type Category, type Dataset, type Measure, type Period } from '../../src/model/dataset';
import {
  eventStatuses,
  stances,
  whenKinds,
  type ClockTime,
  type ConflictEvent,
  type EventActor,
  type EventPlace,
  type Position,
  type Report,
  type Update,
} from '../../src/model/event';
import { placeRoles, precisions, type Place } from '../../src/model/place';
import { supports, type Source } from '../../src/model/source';
import type { Term } from '../../src/model/term';
import { schema } from './datasets';

type Keys<T> = { readonly [K in keyof Required<T>]: true };

describe('the schema', () => {
  test.each([
    ['ClaimantRole', claimantRoles],
    ['ClaimScope', claimScopes],
    ['ClaimStatus', claimStatuses],
    ['EventStatus', eventStatuses],
    ['Family', families],
    ['People', peopleCounted],
    ['PlaceRole', placeRoles],
    ['Precision', precisions],
    ['Stance', stances],
    ['Support', supports],
    ['WhenKind', whenKinds],
  ])('lists the same words as the type %s', (name, words) => {
    expect([...schema.$defs[name].enum].sort()).toEqual([...words].sort());
  });

  // `Keys` makes the compiler name each field that a type gains or loses.
  const fields = {
    Actor: {
      id: true,
      title: true,
      names: true,
      spellings: true,
      plural: true,
      kind: true,
      side: true,
      partOf: true,
      successorOf: true,
      note: true,
    } satisfies Keys<Actor>,
    Category: { id: true, title: true, glyph: true, family: true } satisfies Keys<Category>,
    Claim: {
      id: true,
      event: true,
      series: true,
      measure: true,
      people: true,
      side: true,
      place: true,
      low: true,
      best: true,
      high: true,
      approximate: true,
      atLeast: true,
      notDisclosed: true,
      scope: true,
      asOf: true,
      reported: true,
      assumed: true,
      claimedBy: true,
      via: true,
      claimantRole: true,
      status: true,
      sources: true,
      support: true,
      note: true,
      warning: true,
    } satisfies Keys<Claim>,
    ClockTime: { from: true, to: true, text: true, approximate: true, of: true } satisfies Keys<ClockTime>,
    Event: {
      id: true,
      when: true,
      whenKind: true,
      time: true,
      period: true,
      title: true,
      summary: true,
      category: true,
      places: true,
      actors: true,
      status: true,
      reports: true,
      positions: true,
      updates: true,
      confidence: true,
      support: true,
      warning: true,
      formerIds: true,
    } satisfies Keys<ConflictEvent>,
    EventActor: { actor: true, role: true } satisfies Keys<EventActor>,
    EventPlace: { place: true, role: true, precision: true } satisfies Keys<EventPlace>,
    Measure: { id: true, title: true } satisfies Keys<Measure>,
    Period: {
      id: true,
      title: true,
      short: true,
      whole: true,
      from: true,
      to: true,
      default: true,
    } satisfies Keys<Period>,
    Place: {
      id: true,
      names: true,
      spellings: true,
      usedBy: true,
      at: true,
      lng: true,
      lat: true,
      approximate: true,
      precision: true,
      country: true,
      area: true,
      formerIds: true,
    } satisfies Keys<Place>,
    Position: {
      by: true,
      stance: true,
      when: true,
      place: true,
      text: true,
      reported: true,
      assumed: true,
      sources: true,
    } satisfies Keys<Position>,
    Report: { source: true, reported: true, assumed: true } satisfies Keys<Report>,
    Side: { id: true, title: true, letter: true } satisfies Keys<Side>,
    Source: {
      id: true,
      publisher: true,
      title: true,
      url: true,
      published: true,
      language: true,
      kind: true,
      support: true,
    } satisfies Keys<Source>,
    Term: { id: true, names: true, spellings: true } satisfies Keys<Term>,
    Update: { reported: true, assumed: true, text: true, status: true, sources: true } satisfies Keys<Update>,
  };
  test.each(Object.entries(fields))('describes the same fields as the type %s', (name, keys) => {
    expect(Object.keys(schema.$defs[name].properties).sort()).toEqual(Object.keys(keys).sort());
  });

  test('describes the same lists as the type Dataset', () => {
    const keys = {
      format: true,
      id: true,
      version: true,
      edition: true,
      title: true,
      summary: true,
      naming: true,
      licence: true,
      attribution: true,
      timeZone: true,
      bounds: true,
      periods: true,
      terms: true,
      provenance: true,
      origins: true,
      pairs: true,
      categories: true,
      measures: true,
      sides: true,
      actors: true,
      places: true,
      sources: true,
      events: true,
      claims: true,
    } satisfies Keys<Dataset>;
    expect(Object.keys(schema.properties).sort()).toEqual(Object.keys(keys).sort());
  });
});
