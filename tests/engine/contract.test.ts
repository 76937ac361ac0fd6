import { describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine';
import type { Answer, Ask, Clauses, QuestionKind, Questions } from '../../src/engine/questions';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { dayOf } from '../../src/model/day';
import { eventStatuses } from '../../src/model/event';
import { smallDataset } from '../table/smallDataset';
import { tableOf } from '../table/tableOf';
import { answerOf } from '../../src/engine/answerOf';
import { lateEngine } from './lateEngine';

const table = tableOf(smallDataset);
const engines: readonly (readonly [name: string, create: () => Engine])[] = [
  ['the engine in the tab', () => createTabEngine(table)],
  [
    'an engine that answers later and out of order',
    () => lateEngine(createTabEngine(table), { delayMs: 0, spreadMs: 4 }),
  ],
];

const day = (text: string) =>
  dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
const days = (from: string, to = from) => ({ from: day(from), to: day(to) });
const minute = (text: string) => day(text) * 1440;

describe.each(engines)('%s', (_, create) => {
  async function ask<Kind extends QuestionKind>(
    kind: Kind,
    asked: Questions[Kind]['ask'],
  ): Promise<Answer<Kind>> {
    return answerOf(create(), { kind, ...asked } as Ask<Kind>);
  }

  const idsUnder = async (clauses: Clauses) =>
    (await ask('page', { clauses, sort: 'time', limit: 100, at: { offset: 0 } })).lines.map(
      (line) => line.id,
    );

  it('gives each answer with its question', async () => {
    const engine = create();
    const asked = ['strike', 'talks', 'human'].map(
      (category) => ({ kind: 'marks', clauses: { category: [category] }, limit: 9 }) as const,
    );
    const outcomes = await Promise.all(asked.map((question) => engine.ask(question)));
    expect(outcomes.map(({ question }) => question)).toEqual(asked);
    expect(outcomes.map((outcome) => 'answer' in outcome && outcome.answer.total)).toEqual([3, 2, 1]);
  });

  describe('page', () => {
    it('lists in order of start, then end', async () => {
      expect(await idsUnder({})).toEqual([
        'independence',
        'shelling',
        'exchange',
        'advance',
        'cathedral',
        'ceasefire',
      ]);
    });

    it('turns the order around', async () => {
      const { lines } = await ask('page', { clauses: {}, sort: 'latest', limit: 2, at: { offset: 1 } });
      expect(lines.map((line) => line.id)).toEqual(['cathedral', 'advance']);
    });

    it('begins at an event, and at the top where the event is not among them', async () => {
      const from = (id: string) =>
        ask('page', { clauses: { category: ['strike'] }, sort: 'time', limit: 2, at: { from: id } });
      expect(await from('advance')).toMatchObject({ total: 3, offset: 1 });
      expect((await from('advance')).lines.map((line) => line.id)).toEqual(['advance', 'cathedral']);
      expect((await from('ceasefire')).offset).toBe(0);
      expect((await from('nowhere')).offset).toBe(0);
    });

    it('counts what passes possibly and what certainly, whichever is asked for', async () => {
      for (const within of ['possibly', 'certainly'] as const) {
        const clauses: Clauses = { time: days('2020-10-08'), within };
        const count = await ask('count', { clauses });
        expect(count).toMatchObject({
          whole: 6,
          possible: 3,
          certain: 2,
          total: within === 'possibly' ? 3 : 2,
        });
      }
    });

    it('ends where the events end', async () => {
      const beyond = await ask('page', { clauses: {}, sort: 'time', limit: 5, at: { offset: 4 } });
      expect(beyond.lines).toHaveLength(2);
      expect(await ask('page', { clauses: {}, sort: 'time', limit: 5, at: { offset: 90 } })).toMatchObject({
        offset: 6,
        lines: [],
      });
    });

    it('says the clock time where it is of the event', async () => {
      const { lines } = await ask('page', { clauses: {}, sort: 'time', limit: 9, at: { from: 'advance' } });
      expect(lines.map((line) => line.clockText)).toEqual(['', '~10:30–17:00', '12:00']);
    });

    it('draws an event at its site rather than at the seat that reported it', async () => {
      const { lines } = await ask('page', { clauses: {}, sort: 'time', limit: 1, at: { from: 'cathedral' } });
      expect(lines[0]).toMatchObject({
        place: 0,
        role: 'site',
        precision: 'exact',
        status: 'disputed',
        clock: true,
      });
    });
  });

  describe('clauses', () => {
    it.each<[string, Clauses, string[]]>([
      ['time by overlap', { time: days('2020-10-08') }, ['shelling', 'exchange', 'cathedral']],
      ['time for sure', { time: days('2020-10-08'), within: 'certainly' }, ['shelling', 'cathedral']],
      [
        'time for sure, where all that is possible lies in it',
        { time: days('2020-10-01', '2020-10-31'), within: 'certainly' },
        ['shelling', 'exchange', 'advance', 'cathedral', 'ceasefire'],
      ],
      ['time before 1970', { time: days('1918-05-28') }, ['independence']],
      [
        'categories as alternatives',
        { category: ['talks', 'human'] },
        ['independence', 'exchange', 'ceasefire'],
      ],
      ['actors', { actor: ['kremlin'] }, ['ceasefire']],
      ['status', { status: ['one-side'] }, ['exchange', 'advance']],
      ['a place in any role', { place: ['moscow'] }, ['cathedral', 'ceasefire']],
      ['a place by its former id', { place: ['shushi'] }, ['cathedral']],
      ['what has no point on the map', { place: ['none'] }, ['independence', 'exchange', 'advance']],
      [
        'an area, with what has no place',
        { area: [46, 39, 47, 39.8] },
        ['independence', 'exchange', 'advance', 'cathedral'],
      ],
      ['several at once', { category: ['strike'], actor: ['baku'], time: days('2020-10-08') }, ['shelling']],
      ['an id that is not there', { category: ['nonsense'] }, []],
      ['a list of nothing as no clause', { category: [], place: ['moscow'] }, ['cathedral', 'ceasefire']],
    ])('narrow by %s', async (_name, clauses, ids) => {
      expect(await idsUnder(clauses)).toEqual(ids);
    });
  });

  describe('text', () => {
    it.each<[string, string[]]>([
      ['Şuşa', ['cathedral']],
      ['susa', ['cathedral']],
      ['shusha', ['cathedral']],
      ['Շուշի', ['cathedral']],
      ['ШУША', ['cathedral']],
      ['Chouchi', ['cathedral']],
      ['stepanakert', ['shelling']],
      ['Stepanakert / Khankendi', ['shelling']],
      ['xankendi', ['shelling']],
      ['XANKƏNDİ', ['shelling']],
      ['cathedrale touchee', ['cathedral']],
      ['échange', ['exchange']],
      ['ECHANGE', ['exchange']],
      ['refugient', ['shelling']],
      ['russie cessez-le-feu', ['ceasefire']],
      ['frappe armenie', ['cathedral']],
      ['106', ['advance']],
      ['06th', []],
      ['athedral', []],
      ['   ', ['independence', 'shelling', 'exchange', 'advance', 'cathedral', 'ceasefire']],
      ['-', ['independence', 'shelling', 'exchange', 'advance', 'cathedral', 'ceasefire']],
      ['—', []],
      ['%', []],
    ])('finds %s', async (text, ids) => {
      expect(await idsUnder({ text })).toEqual(ids);
    });
  });

  describe('facets', () => {
    it('counts under the other clauses and leaves its own out', async () => {
      const clauses: Clauses = { category: ['strike'], status: ['one-side'] };
      expect([...(await ask('facets', { facet: 'category', clauses })).counts]).toEqual([1, 0, 1]);
      const byStatus = (await ask('facets', { facet: 'status', clauses })).counts;
      expect(eventStatuses.map((status, i) => [status, byStatus[i]])).toEqual([
        ['not-stated', 0],
        ['documented', 0],
        ['corroborated', 1],
        ['disputed', 1],
        ['one-side', 1],
        ['retracted', 0],
      ]);
    });

    it('counts an event once for each of its actors and places', async () => {
      const actors = await ask('facets', { facet: 'actor', clauses: {} });
      expect([...actors.counts]).toEqual([3, 2, 1]);
      expect(actors.none).toBe(2);
      const places = await ask('facets', { facet: 'place', clauses: {} });
      expect([...places.counts]).toEqual([1, 1, 2, 1]);
      expect(places.none).toBe(3);
    });
  });

  describe('bins', () => {
    const edges = ['2020-10-03', '2020-10-04', '2020-10-05', '2020-10-08', '2020-10-09'].map(minute);

    it('counts an event in every bin that it overlaps', async () => {
      const { counts } = await ask('bins', { clauses: {}, edges });
      expect(counts.map((ofCategory) => [...ofCategory])).toEqual([
        [1, 2, 1, 2],
        [0, 0, 0, 0],
        [1, 1, 1, 1],
      ]);
    });

    it('leaves the clauses out that it is told to', async () => {
      const clauses: Clauses = { time: days('2020-10-08'), status: ['disputed'] };
      const { counts } = await ask('bins', { clauses, edges, without: ['time', 'status'] });
      expect([...(counts[0] ?? [])]).toEqual([1, 2, 1, 2]);
    });
  });

  describe('marks', () => {
    it('gives the events while they are few, in order of time', async () => {
      const { total, marks, cells, unplaced } = await ask('marks', { clauses: {}, limit: 6 });
      expect(total).toBe(6);
      expect(marks?.map((mark) => mark.id)).toEqual(await idsUnder({}));
      expect(cells).toBeUndefined();
      expect([...unplaced]).toEqual([1, 1, 1]);
    });

    it('carries the lowest and highest deaths that anyone claims', async () => {
      const { marks } = await ask('marks', { clauses: { place: ['stepanakert'] }, limit: 6 });
      expect(marks?.[0]).toMatchObject({ id: 'shelling', deathsLow: 2, deathsHigh: 5 });
    });

    it('gives cells of one size where they are many', async () => {
      const { marks, cells } = await ask('marks', { clauses: {}, limit: 5, cellDegrees: 1 });
      expect(marks).toBeUndefined();
      expect(cells).toEqual([
        { lng: 46.5, lat: 39.5, count: 2 },
        { lng: 37.5, lat: 55.5, count: 1 },
      ]);
    });

    it('counts only what is in view against the limit, where all are more', async () => {
      const inView = [37, 55, 38, 56] as const;
      const { total, marks, cells, unplaced } = await ask('marks', { clauses: {}, limit: 1, inView });
      expect(marks?.map(({ id }) => id)).toEqual(['ceasefire']);
      expect(cells).toBeUndefined();
      expect(total).toBe(6);
      expect(unplaced).toEqual((await ask('marks', { clauses: {}, limit: 9 })).unplaced);
    });

    it('gives all of a few, in view or not', async () => {
      const { marks } = await ask('marks', { clauses: {}, limit: 6, inView: [0, 0, 1, 1] });
      expect(marks).toHaveLength(6);
    });

    it('gives no cell that is out of view', async () => {
      const inView = [46, 39, 47, 40] as const;
      const { cells } = await ask('marks', { clauses: {}, limit: 1, inView, cellDegrees: 1 });
      expect(cells).toEqual([{ lng: 46.5, lat: 39.5, count: 2 }]);
    });
  });

  describe('event', () => {
    it('gives one event whole, with claims and neighbours', async () => {
      const answer = await ask('event', { id: 'advance', clauses: {}, sort: 'time' });
      expect(answer?.event).toEqual(smallDataset.events.find((event) => event.id === 'advance'));
      expect(answer).toMatchObject({
        position: 3,
        total: 6,
        previous: 'exchange',
        next: 'cathedral',
        claims: [],
      });
      const shelled = await ask('event', { id: 'shelling', clauses: {}, sort: 'latest' });
      expect(shelled).toMatchObject({ position: 4, previous: 'exchange', next: 'independence' });
      expect(shelled?.claims.map((claim) => claim.id)).toEqual(['c1', 'c2']);
    });

    it('finds an event by its former id', async () => {
      expect((await ask('event', { id: 'church', clauses: {}, sort: 'time' }))?.event.id).toBe('cathedral');
    });

    it('gives a hidden event the neighbours around its time', async () => {
      const hidden = await ask('event', {
        id: 'advance',
        clauses: { category: ['human', 'talks'] },
        sort: 'time',
      });
      expect(hidden).toMatchObject({ position: -1, total: 3, previous: 'exchange', next: 'ceasefire' });
    });

    it('knows no event that is not there', async () => {
      expect(await ask('event', { id: 'nowhere', clauses: {}, sort: 'time' })).toBeUndefined();
    });
  });

  describe('claims', () => {
    const idsOf = async (clauses: Clauses) =>
      (await ask('claims', { clauses })).claims.map((claim) => claim.id);

    it('stand in the window by the day that they are of', async () => {
      expect(await idsOf({})).toEqual(['c1', 'c2', 'c3']);
      expect(await idsOf({ time: days('2020-10-05', '2020-10-09') })).toEqual(['c2', 'c3']);
      expect(await idsOf({ time: days('2020-09-26') })).toEqual([]);
    });

    it('are narrowed by the event that they are of; what is said of a whole side is not', async () => {
      expect(await idsOf({ category: ['talks'] })).toEqual(['c3']);
      expect(await idsOf({ category: ['strike'] })).toEqual(['c1', 'c2', 'c3']);
    });

    it('are narrowed by clauses of their own, whose options say how many they give', async () => {
      const asked = { clauses: {}, of: { claimant: ['baku'] } } as const;
      expect((await ask('claims', asked)).claims.map((claim) => claim.id)).toEqual(['c1', 'c3']);
      const { claimant, side } = await ask('claimFacets', asked);
      expect(claimant).toEqual([
        { id: 'baku', count: 2 },
        { id: 'yerevan', count: 1 },
      ]);
      expect(side).toEqual([
        { id: 'armenia', count: 1 },
        { id: 'azerbaijan', count: 1 },
      ]);
    });

    it('are only counted where they are more than the limit', async () => {
      expect(await ask('claims', { clauses: {}, limit: 2 })).toEqual({
        claims: [],
        total: 3,
        whole: 3,
        loose: 0,
      });
      expect(await ask('claims', { clauses: {}, limit: 3 })).toMatchObject({
        claims: { length: 3 },
        total: 3,
      });
      const time = days('2020-10-05', '2020-10-09');
      expect(await ask('claims', { clauses: { time }, limit: 2 })).toMatchObject({
        claims: { length: 2 },
        total: 2,
      });
    });
  });
});
