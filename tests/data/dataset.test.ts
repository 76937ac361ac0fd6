import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { polygonContains } from 'd3';
import { parse } from 'edtf';
import type { Feature } from 'geojson';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim';
import type { Position } from '../../src/model/event';
import { baseMapText, datasets, repeated, schema } from './datasets';
import { dayPart, firstDay, lastDay } from './days';
import { createKnownFrom } from './knownFrom';

const validate = makeValidator();

describe.each(datasets)('%s', (_file, dataset) => {
  const { events, claims, places, sources, actors } = dataset;
  const { knownFrom, saidFrom } = createKnownFrom(dataset);
  /** By the days that are written, whichever pages stand behind them. */
  const asWritten = createKnownFrom({ sources: [] });
  const actorOf = new Map(actors.map((actor) => [actor.id, actor]));

  test('fits the schema', () => {
    validate(dataset);
    expect(validate.errors).toBeNull();
  });

  test('uses an id once', () => {
    const lists = [
      dataset.periods,
      dataset.categories,
      dataset.measures,
      dataset.sides,
      actors,
      places,
      sources,
      events,
      claims,
    ];
    expect(lists.flatMap((list) => repeated(list.map(({ id }) => id)))).toEqual([]);
    expect(repeated(dataset.sides.map(({ letter }) => letter))).toEqual([]);
  });

  test('refers only to what it holds', () => {
    const has = (list: readonly { readonly id: string }[]) => {
      const ids = new Set(list.map(({ id }) => id));
      return (id: string | undefined) => id === undefined || ids.has(id);
    };
    const is = {
      actor: has(actors),
      side: has([...dataset.sides, { id: 'all' }]),
      place: has(places),
      source: has(sources),
      event: has(events),
      period: has(dataset.periods),
      category: has(dataset.categories),
      measure: has(dataset.measures),
    };
    const lost: string[] = [];
    const check = (from: string, kind: keyof typeof is, ...ids: readonly (string | undefined)[]) =>
      lost.push(...ids.filter((id) => !is[kind](id)).map((id) => `${from}: no ${kind} ${id}`));

    for (const actor of actors) {
      check(actor.id, 'side', actor.side);
      check(actor.id, 'actor', actor.partOf, actor.successorOf);
    }
    for (const place of places)
      for (const users of Object.values(place.usedBy ?? {}))
        lost.push(
          ...users.filter((id) => !is.actor(id) && !is.side(id)).map((id) => `${place.id}: no user ${id}`),
        );
    for (const event of events) {
      check(event.id, 'period', event.period);
      check(event.id, 'category', event.category);
      check(event.id, 'place', ...event.places.map(({ place }) => place));
      check(event.id, 'actor', ...event.actors.map(({ actor }) => actor));
      check(event.id, 'source', ...event.reports.map(({ source }) => source));
      for (const position of event.positions ?? []) {
        check(event.id, 'actor', position.by);
        check(event.id, 'place', position.place);
        check(event.id, 'source', ...(position.sources ?? []));
      }
      for (const update of event.updates ?? []) check(event.id, 'source', ...(update.sources ?? []));
    }
    for (const claim of claims) {
      check(claim.id, 'event', claim.event);
      check(claim.id, 'measure', claim.measure);
      check(claim.id, 'side', claim.side);
      check(claim.id, 'place', claim.place);
      check(claim.id, 'actor', claim.claimedBy);
      check(claim.id, 'source', ...claim.sources);
    }
    expect(lost).toEqual([]);
  });

  test('points only to outlines that the base map has', () => {
    const refs = places.flatMap(({ area }) => (area && 'ref' in area ? [area.ref] : []));
    expect(refs.filter((ref) => outlines(String(ref)).length !== 1)).toEqual([]);
  });

  test('puts the point of a place within its outline', () => {
    const outside = places.filter(({ area, lng, lat }) => {
      if (!area || !('ref' in area) || lng === undefined || lat === undefined) return false;
      const rings = ringsOf(String(area.ref));
      return rings.length > 0 && !rings.some((ring) => polygonContains(ring, [lng, lat]));
    });
    expect(outside.map(({ id }) => id)).toEqual([]);
  });

  test('writes every date as EDTF level 1', () => {
    const dates = [
      ...dataset.periods.flatMap(({ from, to }) => [from, to]),
      ...sources.flatMap(({ published }) => published ?? []),
      ...claims.flatMap(({ asOf, reported }) => [asOf, dayPart(reported)]),
      ...events.flatMap((event) => [
        event.when,
        ...event.reports.map(({ reported }) => reported),
        ...(event.positions ?? []).flatMap(({ when, reported }) => [reported, ...(when ? [when] : [])]),
        ...(event.updates ?? []).map(({ reported }) => reported),
      ]),
    ];
    expect(dates.length).toBeGreaterThan(0);
    expect(dates.filter((date) => !isEdtf(date))).toEqual([]);
  });

  test('lays its periods end to end, with every event in the one that it began in', () => {
    const [first, ...rest] = dataset.periods;
    let end = first?.to ?? '';
    for (const period of rest) {
      expect(period.from).toBe(dayAfter(end));
      end = period.to;
    }
    expect(dataset.periods.filter((period) => period.default)).toHaveLength(1);
    const astray = events.filter((event) => {
      const period = dataset.periods.find(({ id }) => id === event.period);
      const start = firstDay(event.when);
      return !period || start < period.from || start > period.to;
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test('tells of every event by a report with a date, none of them before the event began', () => {
    expect(events.filter(({ reports }) => reports.length === 0).map(({ id }) => id)).toEqual([]);
    const early = events.filter(({ when, reports }) =>
      reports.some(({ reported }) => lastDay(reported) < firstDay(when)),
    );
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  test('has no position and no update from before the event was first reported', () => {
    const early = events.filter((event) => {
      const known = asWritten.knownFrom({ ...event, positions: [] });
      const said = [...(event.positions ?? []), ...(event.updates ?? [])];
      return said.some((one) => asWritten.saidFrom(one, event.when) < known);
    });
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  test('says who holds what one side claims or what is disputed', () => {
    const contested = events.filter(({ status }) => status === 'one-side' || status === 'disputed');
    const unheld = contested.filter(
      ({ positions = [] }) => !positions.some(({ stance }) => stance === 'asserts'),
    );
    expect(unheld.map(({ id }) => id)).toEqual([]);
  });

  test('says how the words of two actors differ where an event is disputed', () => {
    const undivided = events.filter(({ status, positions = [] }) => {
      if (status !== 'disputed') return false;
      const [first, ...others] = positions;
      const wordsOf = (position?: Position) =>
        JSON.stringify([position?.text, position?.when, position?.place]);
      return !others.some(
        (other) =>
          other.by !== first?.by && (other.stance !== 'asserts' || wordsOf(other) !== wordsOf(first)),
      );
    });
    expect(undivided.map(({ id }) => id)).toEqual([]);
  });

  test('tells by its updates how a status came to be: the first as first reported, the last as now', () => {
    const changes = events.map((event) => ({
      event,
      updates: (event.updates ?? []).filter((update) => update.status !== undefined),
    }));
    const unclear = changes.filter(
      ({ event, updates: [first, ...later] }) =>
        first &&
        (first.reported !== event.reports.map(({ reported }) => reported).sort()[0] ||
          later.at(-1)?.status !== event.status),
    );
    expect(unclear.map(({ event }) => event.id)).toEqual([]);
  });

  test('gives a claim one claimant and one side', () => {
    const joined = claims.filter(({ claimedBy }) => {
      const { title } = actorOf.get(claimedBy) ?? { title: '' };
      return /\/|;| and |, via/.test(typeof title === 'string' ? title : (title['en'] ?? ''));
    });
    expect(joined.map(({ id }) => id)).toEqual([]);
    const namesOf = new Map(
      actors.map(({ id, title }) => [id, typeof title === 'string' ? title : (title['en'] ?? '')]),
    );
    expect(claims.filter((claim) => claim.via === namesOf.get(claim.claimedBy)).map(({ id }) => id)).toEqual(
      [],
    );
  });

  test('counts one thing in a series: the same people, side, place, measure and scope', () => {
    for (const series of seriesOf(claims).values()) {
      const kinds = series.map(({ people, side, place, measure, scope }) =>
        JSON.stringify([people, side, place, measure, scope]),
      );
      expect(new Set(kinds).size, series[0]?.series).toBe(1);
    }
  });

  test('lets only a claimant and its successors share a series', () => {
    for (const [id, series] of seriesOf(claims)) {
      const claimants = new Set(series.map(({ claimedBy }) => claimedBy));
      const firsts = [...claimants].filter((claimant) => {
        const before = actorOf.get(claimant)?.successorOf;
        return before === undefined || !claimants.has(before);
      });
      expect(firsts, id).toHaveLength(1);
    }
  });

  test('explains every fall of a running total', () => {
    const unexplained: string[] = [];
    for (const series of seriesOf(claims).values()) {
      let highest = 0;
      let before = '';
      for (const claim of inOrder(series)) {
        if (claim.scope !== 'cumulative' || claim.low === undefined) continue;
        const day = dayPart(claim.reported);
        if (claim.low < highest && day > before && !claim.note) unexplained.push(claim.id);
        highest = claim.low;
        before = day;
      }
    }
    expect(unexplained).toEqual([]);
  });

  test('publishes no figure before the day that it stands for', () => {
    const early = claims.filter(({ asOf, reported }) => lastDay(reported) < firstDay(asOf));
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  test('gives no figure of a single strike before the strike is known', () => {
    const knownOf = new Map(events.map((event) => [event.id, knownFrom(event)]));
    const early = claims.filter(
      (claim) =>
        claim.event && claim.scope === 'incident' && saidFrom(claim) < (knownOf.get(claim.event) ?? ''),
    );
    expect(early.map(({ id }) => id)).toEqual([]);
  });

  test('keeps low ≤ best ≤ high', () => {
    const crossed = claims.filter(({ low, best, high }) => {
      const given = [low, best, high].filter((figure) => figure !== undefined);
      return given.some((figure, index) => index > 0 && figure < (given[index - 1] ?? 0));
    });
    expect(crossed.map(({ id }) => id)).toEqual([]);
  });
});

function makeValidator() {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(schema);
}

function isEdtf(text: string): boolean {
  try {
    parse(text, { level: 1 });
    return true;
  } catch {
    return false;
  }
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function seriesOf(claims: readonly Claim[]): Map<string, Claim[]> {
  const series = new Map<string, Claim[]>();
  for (const claim of claims)
    if (claim.series !== undefined) series.set(claim.series, [...(series.get(claim.series) ?? []), claim]);
  return series;
}

/** By the day of publication; of one day, by the figure. */
function inOrder(series: readonly Claim[]): Claim[] {
  return [...series].sort(
    (a, b) => lastDay(a.reported).localeCompare(lastDay(b.reported)) || (a.low ?? 0) - (b.low ?? 0),
  );
}

/** A reference is `file/object/id` or `file/object`. */
function outlines(ref: string): readonly Feature[] {
  const [file = '', name = '', id] = ref.split('/');
  const topology = JSON.parse(baseMapText(file) ?? '{"objects":{}}') as Topology;
  const object = topology.objects[name];
  if (!object) return [];
  const found = feature(topology, object);
  const features = found.type === 'FeatureCollection' ? found.features : [found];
  return features.filter((outline) => id === undefined || outline.id === id);
}

/** The outer rings of the areas that a reference points to; none for a line. */
function ringsOf(ref: string): [number, number][][] {
  return outlines(ref).flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return [geometry.coordinates[0] as [number, number][]];
    if (geometry.type === 'MultiPolygon')
      return geometry.coordinates.map(([ring]) => ring as [number, number][]);
    return [];
  });
}
