import { askNow, type AskNow } from './askNow';
import { beforeAll, describe, expect, it } from 'vitest';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { readConflictTimeline } from '../../src/formats/own/conflictTimeline';
import { dayOf } from '../../src/model/day';
import { eventStatuses } from '../../src/model/event';
import { createTableBuilder } from '../../src/table/tableBuilder';
import { firstDay, lastDay } from '../data/days';
import { datasets } from '../data/datasets';
import { createKnownFrom } from '../data/knownFrom';
import { laterDates } from '../data/laterDays';

const [, written] = datasets.find(([file]) => file === 'nagorno-karabakh-2020') ?? [];
const events = written?.events ?? [];
const claims = written?.claims ?? [];
const sources = new Map(written?.sources.map((source) => [source.id, source]));

const { knownFrom, saidFrom } = createKnownFrom({ sources: written?.sources ?? [] });

describe('what was known of the 2020 war', () => {
  let ask: AskNow;

  beforeAll(async () => {
    const builder = createTableBuilder();
    await readConflictTimeline([JSON.stringify(written)], builder, '');
    const engine = createTabEngine(builder.finish());
    ask = askNow(engine);
  });

  const idsOn = (known: number) =>
    ask('page', { clauses: { known }, sort: 'time', limit: 1000, at: { offset: 0 } }).lines.map(
      ({ id }) => id,
    );

  describe('as of 9 October', () => {
    const known = dayOf(2020, 10, 9);
    const today = '2020-10-09';
    const clauses = { known };
    const expected = events.filter((event) => knownFrom(event) <= today).map(({ id }) => id);

    it('is in every count, the reports from Moscow and Geneva among it', () => {
      expect(expected).toEqual(expect.arrayContaining(['1008-kremlin', '1008-geneva', '1009-press-toll']));
      expect(idsOn(known).sort()).toEqual([...expected].sort());
      const total = expected.length;
      expect(ask('page', { clauses, sort: 'known', limit: 1, at: { offset: 0 } }).total).toBe(total);
      expect(ask('count', { clauses })).toEqual({
        total,
        possible: total,
        certain: total,
        whole: events.length,
      });
      for (const limit of [0, 1000]) expect(ask('marks', { clauses, limit }).total).toBe(total);
      for (const facet of ['category', 'status'] as const) {
        expect(ask('facets', { facet, clauses }).counts.reduce((sum, count) => sum + count)).toBe(total);
      }
      const edges = [-100_000_000, 100_000_000];
      const bins = ask('bins', { clauses, edges }).counts;
      expect(bins.reduce((sum, ofCategory) => sum + (ofCategory[0] ?? 0), 0)).toBe(total);
    });

    it('is told without a word that was reported later', () => {
      for (const id of idsOn(known)) {
        const answer = ask('event', { id, clauses, sort: 'time' });
        const { event, claims: about } = answer ?? expect.fail(id);
        for (const { reported } of [...event.reports, ...event.positions, ...event.updates, ...about]) {
          expect(lastDay(reported) <= today, `${id}: ${reported}`).toBe(true);
        }
        const cited = [
          ...event.reports.map(({ source }) => source),
          ...[...event.positions, ...event.updates, ...about].flatMap((said) => said.sources),
        ];
        for (const source of cited) {
          const published = sources.get(source)?.published;
          if (published) expect(firstDay(published) <= today, `${id}: ${source}`).toBe(true);
        }
        const texts = [
          event.title,
          event.summary,
          ...[...event.positions, ...event.updates].map(({ text }) => text),
        ];
        const ahead = texts.flatMap((text) => laterDates(text, today, event.when.slice(0, 4)));
        expect(
          ahead.filter((date) => !spokenOfAhead.includes(`${id}: ${date}`)).map((date) => `${id}: ${date}`),
        ).toEqual([]);
      }
    });

    it('knows no figure that was given later, and no number where none was disclosed', () => {
      const given = ask('claims', { clauses }).claims;
      const whenOf = new Map(events.map(({ id, when }) => [id, when]));
      const expectedClaims = claims.filter((claim) =>
        claim.notDisclosed
          ? firstDay(claim.asOf) <= today
          : saidFrom(claim, whenOf.get(claim.event ?? '')) <= today,
      );
      expect(given.map(({ id }) => id)).toEqual(expectedClaims.map(({ id }) => id));
      const gaps = given.filter(({ notDisclosed }) => notDisclosed);
      expect(gaps.map(({ asOf }) => asOf)).toEqual(['2020-09-27/2020-10-09']);
      expect(
        gaps.flatMap(({ low, best, high }) => [low, best, high]).filter((figure) => figure !== undefined),
      ).toEqual([]);
      for (const { event } of given) if (event !== undefined) expect(expected).toContain(event);
    });

    it('knows no event that was reported later', () => {
      const later = events.filter((event) => knownFrom(event) > today);
      for (const { id } of later) expect(ask('event', { id, clauses, sort: 'time' })).toBeUndefined();
    });

    it('finds no word that stands in a later update only', () => {
      const find = (text: string, day?: number) =>
        ask('page', {
          clauses: { text, ...(day !== undefined && { known: day }) },
          sort: 'time',
          limit: 1000,
          at: { offset: 0 },
        }).lines.map(({ id }) => id);
      // "Azerbaijani tallies list 5 October …", reported in 2025.
      expect(find('tallies attacks Ganja')).toContain('1005-ganja2');
      expect(find('tallies attacks Ganja', known)).not.toContain('1005-ganja2');
      expect(find('Beylagan', known)).toContain('1005-ganja2');
    });
  });

  it.each([
    ['1017-ganja', [2020, 10, 17], 'disputed'],
    ['1017-ganja', [2021, 1, 13], 'disputed'],
    ['1017-ganja', [2021, 1, 14], 'corroborated'],
    ['1008-shushi2', [2020, 10, 9], 'one-side'],
    ['bg-khojaly', [1992, 2, 26], 'disputed'],
    ['1003-stepanakert-cluster', [2020, 10, 5], 'disputed'],
  ] as const)('has the status of %s on %o as it stood: %s', (id, [year, month, day], status) => {
    const clauses = { known: dayOf(year, month, day) };
    const answer = ask('event', { id, clauses, sort: 'time' });
    expect([answer?.event.status, answer?.line.status]).toEqual([status, status]);
    const marks = ask('marks', { clauses: { ...clauses, status: [status] }, limit: 1000 }).marks ?? [];
    expect(marks.map((mark) => mark.id)).toContain(id);
    const { counts } = ask('facets', { facet: 'status', clauses });
    expect(counts[eventStatuses.indexOf(status)]).toBe(marks.length);
  });

  it('differs for Shusha on 8 and on 10 November', () => {
    const shusha = (day: number) => {
      const clauses = {
        known: dayOf(2020, 11, day),
        text: 'Shusha',
        time: { from: dayOf(2020, 11, 5), to: dayOf(2020, 11, 10) },
      };
      return ask('page', { clauses, sort: 'known', limit: 100, at: { offset: 0 } }).lines.map(({ id }) => id);
    };
    expect(shusha(8)).toContain('1108-shusha');
    expect(shusha(8)).not.toContain('1109-shusha-admitted');
    expect(shusha(10)).toEqual(expect.arrayContaining(['1108-shusha', '1109-shusha-admitted']));
    const admitted = ask('event', {
      id: '1109-shusha-admitted',
      clauses: { known: dayOf(2020, 11, 9) },
      sort: 'time',
    });
    expect(admitted?.event.updates.map(({ status }) => status)).toEqual(['disputed']);
    expect(admitted?.event.status).toBe('disputed');
    const fight = (day: number) =>
      ask('event', { id: '1106-shushi-fight', clauses: { known: dayOf(2020, 11, day) }, sort: 'time' })?.event
        .positions.length;
    expect([fight(7), fight(8)]).toEqual([2, 3]);
  });

  it.each([
    ['1003-stepanakert-cluster', [2020, 10, 2], [2020, 10, 5]],
    ['1015-execution-video', [2020, 10, 14], [2020, 10, 15]],
    // A page of the same day tells of it.
    ['0930-martakert', [2020, 9, 29], [2020, 9, 30]],
    // All three pages about the talks are of the second day.
    ['1009-moscow-talks', [2020, 10, 9], [2020, 10, 10]],
  ] as const)('doesn’t tell of %s before anybody did: not on %o, but on %o', (id, before, since) => {
    const on = ([year, month, day]: readonly [number, number, number]) =>
      ask('event', { id, clauses: { known: dayOf(year, month, day) }, sort: 'time' })?.event.id;
    expect([on(before), on(since)]).toEqual([undefined, id]);
  });

  it('lists events in the order in which they became known', () => {
    const { lines } = ask('page', { clauses: {}, sort: 'known', limit: 1000, at: { offset: 0 } });
    const byId = new Map(events.map((event) => [event.id, event]));
    const days = lines.map(({ id }) => knownFrom(byId.get(id) ?? expect.fail(id)));
    expect(days).toEqual([...days].sort());
    expect(lines).toHaveLength(events.length);
  });

  it('gives the deaths that were claimed by then', () => {
    const deaths = (known: number) =>
      ask('event', { id: '1017-ganja', clauses: { known }, sort: 'time' })?.line.deathsHigh;
    const [first, last] = [deaths(dayOf(2020, 10, 17)), deaths(dayOf(2021, 1, 14))];
    expect(first).toBe(13);
    expect(last).toBeGreaterThan(13);
  });
});

/** Days that lay ahead and were already spoken of: talks that had been announced. */
const spokenOfAhead: readonly string[] = [
  '1007-ledrian: 12 October',
  '1007-ledrian: 12 octobre',
  '1008-geneva: 12 October',
  '1008-geneva: 12 octobre',
];
