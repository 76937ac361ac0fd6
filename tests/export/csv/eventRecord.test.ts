import { readPlainCsv } from '../../formats/csvReaders';
import { textOf } from '../textOf';
import { csvParseRows } from 'd3';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/export/csv/csvOf';
import { createTranslator } from '../../../src/i18n/translator';
import { eventColumns, provenanceColumns } from '../../../src/formats/own/eventColumns';
import { readLink } from '../../../src/url/link';
import { readText, shortIssues } from '../../formats/read';
import { conventions } from '../../conflict';
import { askOf, loadedOf, ownDataset } from '../../i18n/loadedOf';
import { clausesOf } from '../../../src/state/view/selectors';

const own = await ownDataset();
const loaded = loadedOf(own);
const t = createTranslator('en');
const link = 'https://example.org/#v=1';
const csv = (hash: string, of = loaded) =>
  textOf(csvOf({ loaded: of, view: readLink(hash).view, t, link, conventions }));
type Row = { readonly [column: string]: string };
async function rowsOf(hash: string): Promise<readonly Row[]> {
  const [header = [], ...rows] = csvParseRows((await csv(hash)).slice(1));
  expect(header).toEqual([...eventColumns, ...provenanceColumns]);
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])));
}

describe('the table of a view’s events', () => {
  it('says of each point what it is to the event and how well it is known', async () => {
    const rows = await rowsOf('');
    expect(rows.length).toBeGreaterThan(200);
    for (const row of rows) {
      expect(row['lng'] === '', row['id']).toBe(row['place_precision'] === '' || row['lat'] === '');
      if (row['lng'] !== '')
        expect(row['place_role'], row['id']).toMatch(/^(site|seat|venue|target|origin)$/);
      const lists = ['places', 'place_ids', 'place_roles', 'place_precisions'].map(
        (name) => row[name]?.split('; ').length,
      );
      expect(new Set(lists).size, row['id']).toBe(1);
    }
    expect(new Set(rows.map((row) => row['place_role']))).toContain('seat');
  });

  it('holds who says so, since when it is known, and from where it is', async () => {
    const row = (await rowsOf('')).find(({ id }) => id === '1017-ganja');
    const event = own.events.find(({ id }) => id === '1017-ganja');
    expect(row).toMatchObject({
      when: event?.when,
      when_kind: event?.whenKind,
      time_from: event?.time?.from ?? '',
      category_id: event?.category,
      updates: String(event?.updates.length),
      dataset: 'nagorno-karabakh-2020',
      dataset_version: own.version,
      licence: 'CC BY 4.0',
      link,
    });
    expect(row?.['known_since']).toMatch(/^2020-10-1\d$/);
    expect(row?.['source_publishers']?.split('; ').length).toBe(event?.reports.length);
  });

  it('says on every row what the view shows', async () => {
    for (const row of await rowsOf('category=strike,air&known=2020-10-09'))
      expect(row['shown']).toMatch(
        /^\d+ of \d+ events · Strikes on settlements; Air, drones, missiles · .* · as known on 9 October$/,
      );
  });

  it('looks no further ahead than its as-of day', async () => {
    const rows = await rowsOf('known=2020-10-09');
    const all = await rowsOf('');
    expect(rows.length).toBeLessThan(all.length);
    for (const row of rows) expect((row['known_since'] ?? '') <= '2020-10-09', row['id']).toBe(true);
    const updates = (of: readonly Row[]) => of.reduce((sum, row) => sum + Number(row['updates']), 0);
    expect(updates(rows)).toBeLessThan(updates(all));
  });

  it('is read back by the app: dates, texts, status, point, role and precision', async () => {
    const hash = 'from=1988-01-01&to=2023-12-31';
    const sink = await readText(readPlainCsv, await csv(hash));
    expect(shortIssues(sink)).toEqual([]);
    const back = sink.dataset();
    const clauses = clausesOf(readLink(hash).view, loaded);
    const page = askOf(loaded, 'page', { clauses, sort: 'time', limit: Infinity, at: { offset: 0 } });
    expect(back?.events.length).toBe(page.lines.length);
    for (const line of page.lines) {
      const event = back?.events.find(({ id }) => id === line.id);
      const was = own.events.find(({ id }) => id === line.id);
      expect(event, line.id).toMatchObject({ when: was?.when, status: was?.status });
      const place = own.places[line.place];
      if (place?.lng === undefined) continue;
      expect(event?.places[0], line.id).toMatchObject({ role: line.role, precision: line.precision });
      const there = back?.places.find(({ id }) => id === event?.places[0]?.place);
      expect([there?.lng, there?.lat], line.id).toEqual([place.lng, place.lat]);
    }
  });

  it('of rounded places tells no point in an id', async () => {
    const places = own.places.map((place) => ({ ...place, id: `${place.id}@46.123456,39.123456` }));
    const events = own.events.map((event) => ({
      ...event,
      places: event.places.map((there) => ({ ...there, place: `${there.place}@46.123456,39.123456` })),
    }));
    const tabled = loadedOf({ ...own, places, events });
    expect(await csv('', tabled)).toContain('46.123456');
    expect(await csv('round=on', tabled)).not.toContain('46.123456');
  });
});
