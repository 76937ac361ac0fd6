import { askNow } from '../engine/askNow';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadTables } from '../../src/engine/tab/answers/loadTables';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { readTable } from '../../src/load/readTable';
import { stepsOf } from '../steps';
import { collidingIds } from '../table/collidingIds';
import { claimWith, eventWith, smallDataset } from '../table/smallDataset';

type Parts = { readonly [name: string]: unknown };

const numbered = <Item>(count: number, item: (i: number) => Item) =>
  Array.from({ length: count }, (_, i) => item(i));
const json = (parts: Parts) =>
  JSON.stringify({ ...smallDataset, periods: [], events: [], claims: [], ...parts });
const one = (parts: Parts) => json({ events: [{ ...eventWith({ id: 'e' }), ...parts }] });
const csv = (columns: string, cells: string) =>
  `id,date,title,category,${columns}\ne,2020-10-04,Title,strike,${cells}\n`;
const listed = (count: number, text: string) => `"${numbered(count, (i) => text + i).join(';')}"`;

const marks = (n: number) => '\u202a'.repeat(n) + '\u2066'.repeat(n) + '\u2069'.repeat(n);
const places = (n: number) =>
  numbered(n, (i) => ({
    id: `p${i}`,
    names: { en: `Place ${i}` },
    lng: 46 + i / n,
    lat: 40,
    precision: 'exact',
  }));
const actors = (n: number) =>
  numbered(n, (i) => ({ id: `a${i}`, names: { en: `Actor ${i}` }, kind: 'other' }));
const smaller = 200;
const ids = collidingIds(10);

/** What a file may have any number of, and a file with `n` of it, or a multiple of `n`. */
const sizes: { readonly [what: string]: (n: number) => string } = {
  'places of one event': (n) =>
    json({
      places: places(n),
      events: [eventWith({ id: 'e', places: numbered(n, (i) => ({ place: `p${i}`, role: 'site' })) })],
    }),
  'actors of one event': (n) =>
    json({
      actors: actors(n),
      events: [eventWith({ id: 'e', actors: numbered(n, (i) => ({ actor: `a${i}` })) })],
    }),
  'places and actors that no list has': (n) =>
    one({
      places: numbered(n, (i) => ({ place: `x${i}`, role: 'site' })),
      actors: numbered(n, (i) => ({ actor: `x${i}` })),
    }),
  'one place and one actor over and over': (n) =>
    one({
      places: numbered(n, () => ({ place: smallDataset.places[0]?.id, role: 'site' })),
      actors: numbered(n, () => ({ actor: smallDataset.actors[0]?.id })),
    }),
  'reports of one event': (n) =>
    one({ reports: numbered(n, () => ({ source: 'agency', reported: '2020-10-05' })) }),
  'positions of one event': (n) =>
    one({
      positions: numbered(n, (i) => ({
        by: 'baku',
        stance: 'denies',
        text: `No ${i}`,
        reported: '2020-10-05',
        sources: ['agency'],
      })),
    }),
  'updates of one event': (n) =>
    one({
      updates: numbered(n, (i) => ({
        text: `Now ${i}`,
        status: i % 2 ? 'disputed' : 'documented',
        reported: '2020-10-05',
        sources: ['agency'],
      })),
    }),
  'former ids of one event': (n) => one({ formerIds: numbered(n, (i) => `f${i}`) }),
  'claims of one event': (n) =>
    json({
      events: [eventWith({ id: 'e' })],
      claims: numbered(n, (i) => claimWith({ id: `c${i}`, event: 'e', low: i })),
    }),
  'sources of one claim': (n) =>
    json({
      events: [eventWith({ id: 'e' })],
      claims: [claimWith({ id: 'c', sources: numbered(n, () => 'agency') })],
    }),
  'languages of one title': (n) =>
    one({ title: Object.fromEntries(numbered(n, (i) => [`x-${i}`, `Title ${i}`])) }),
  categories: (n) =>
    json({
      categories: numbered(n, (i) => ({ id: `c${i}`, title: `C ${i}`, glyph: 'disc', family: 'public' })),
      events: numbered(n, (i) => eventWith({ id: `e${i}`, category: `c${i}` })),
    }),
  'ids that collide': (n) => json({ events: ids.slice(0, n).map((id) => eventWith({ id })) }),
  'events of one id': (n) => json({ events: numbered(n, () => eventWith({ id: 'e' })) }),
  'places of one id': (n) =>
    json({ places: places(n).map((place) => ({ ...place, id: 'p' })), events: [eventWith({ id: 'e' })] }),
  'direction marks in a title': (n) => one({ title: `a${marks(50 * n)}` }),
  'characters of one record': (n) => one({ summary: 'x\\"'.repeat(200 * n) }),
  'fields that nobody knows': (n) => one(Object.fromEntries(numbered(n, (i) => [`field${i}`, i]))),
  'brackets in a field': (n) => one({ other: numbered(50 * n, () => [[]]) }),
  'events that are wrong': (n) =>
    json({ events: [eventWith({ id: 'e' }), ...numbered(n, () => ({ id: 'x' }))] }),
  'cells of places': (n) => csv('places', listed(n, 'Place ')),
  'cells of places with points': (n) =>
    csv('places,place_lngs,place_lats', `${listed(n, 'Place ')},${listed(n, '46.')},${listed(n, '40.')}`),
  'cells of places without a column for lists': (n) => csv('place', listed(n, 'Place ')),
  'cells of actors': (n) => csv('actors', listed(n, 'Actor ')),
  'cells of actors with ids': (n) => csv('actors,actor_ids', `${listed(n, 'Actor ')},${listed(n, 'a')}`),
  'cells of sources': (n) => csv('sources', listed(n, 'Source ')),
  'cells of one source': (n) => csv('source', listed(n, 'Source ')),
  'cells of who denies it': (n) => csv('sources,denied_by', `S,${listed(n, 'Actor ')}`),
  'cells that are empty': (n) => csv('actors', `"${';'.repeat(50 * n)}"`),
  'characters of one row': (n) => csv('summary', `"${'x""\n'.repeat(500 * n)}"`),
  'direction marks in a cell': (n) => csv('summary', `a${marks(50 * n)}`),
  'columns that nobody knows': (n) =>
    csv(numbered(n, (i) => `column${i}`).join(','), numbered(n, String).join(',')),
  'categories of a table': (n) =>
    `id,date,title,category\n${numbered(n, (i) => `e${i},2020-10-04,T,C ${i}\n`).join('')}`,
  'rows of a table': (n) =>
    `id,date,title,place,actors\n${numbered(n, (i) => `e${i},2020-10-04,T,P ${i},A ${i}\n`).join('')}`,
  'rows of one id': (n) => `id,date,title\n${numbered(n, () => `e,2020-10-04,T\n`).join('')}`,
};

/** Reads a file to its end and asks each question of it. */
async function readAndAsk(text: string): Promise<void> {
  const name = text.startsWith('{') ? 'a.json' : 'a.csv';
  const { signal } = new AbortController();
  const result = await readTable({ file: new File([text], name) }, { onProgress: () => undefined, signal });
  if (result.kind !== 'loaded') throw new Error(`the file is ${result.kind}`);
  const engine = createTabEngine(result.table);
  const ask = askNow(engine);
  const clauses = {};
  for (const facet of ['category', 'actor', 'place', 'status'] as const) ask('facets', { facet, clauses });
  ask('bins', { clauses, edges: [0, 30_000_000] });
  ask('marks', { clauses: { known: 18_550 }, limit: 10_000 });
  ask('count', { clauses: { actor: ['a1'] } });
  await loadTables();
  ask('records', { clauses, sort: 'time', limit: 10_000, offset: 0 });
  ask('page', { clauses: { text: 'place -1 OR actor' }, sort: 'known', limit: 100, at: { offset: 0 } });
  ask('event', { id: 'e', clauses, sort: 'time' });
  ask('claims', { clauses });
  ask('claimFacets', { clauses });
}

/** Quadratic, four times as many would take sixteen times the work. */
describe('to read a file of twice as many and to ask of it takes less than 2.6 times the steps', () => {
  // What is set up once isn't counted.
  beforeAll(async () => {
    for (const textOf of Object.values(sizes)) await readAndAsk(textOf(3));
  });

  it.each(Object.keys(sizes))('%s', async (what) => {
    const textOf = sizes[what] ?? expect.fail('no such file');
    const few = await stepsOf(() => readAndAsk(textOf(smaller)));
    const most = await stepsOf(() => readAndAsk(textOf(4 * smaller)));
    const said = `${few} steps, then ${most}`;
    expect(most / few, said).toBeLessThan(2.6 ** 2);
    // What is counted is the work: it grows.
    expect(most / few, said).toBeGreaterThan(1.5);
  });
});
