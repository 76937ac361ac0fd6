import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scope } from '../../../src/export/exported';
import { datasetJson } from '../../../src/export/json/datasetJson';
import { readConflictTimeline } from '../../../src/formats/own/conflictTimeline';
import type { Dataset } from '../../../src/model/dataset';
import type { Loaded } from '../../../src/state/session/loaded';
import { roundPlaces } from '../../../src/table/roundPlaces';
import { createLoaded } from '../../../src/state/session/loaded';
import { createTabEngine } from '../../../src/engine/tab/createTabEngine';
import { tableOf } from '../../table/tableOf';
import { arbitraryDataset } from '../../engine/arbitraryDataset';
import { readText, shortIssues } from '../../formats/read';
import { askOf, loadedOf, ownDataset } from '../../i18n/loadedOf';
import { exportedOf } from '../exportedOf';
import { hostileDataset } from '../hostileDataset';
import { textOf } from '../textOf';

async function read(text: string): Promise<Dataset> {
  const dataset = (await readText(readConflictTimeline, text)).dataset();
  if (!dataset) throw new Error('no dataset');
  return dataset;
}

/** What a reader makes of a dataset as a file: the base of what an export may lose nothing of. */
const asRead = (dataset: Dataset) => read(JSON.stringify(dataset));

async function back(loaded: Loaded, hash = '', scope?: Scope): Promise<Dataset> {
  const { provenance: _, ...dataset } = await read(
    await textOf(datasetJson(exportedOf(loaded, { hash, ...(scope && { scope }) }))),
  );
  return dataset;
}

/** A dataset with its events in time order, as a table keeps them. */
function inTime(dataset: Dataset, loaded: Loaded): Dataset {
  const { records } = askOf(loaded, 'records', { clauses: {}, sort: 'time', limit: Infinity, offset: 0 });
  const byId = new Map(dataset.events.map((event) => [event.id, event]));
  const events = records.flatMap(({ event }) => byId.get(event.id) ?? []);
  return { ...dataset, events };
}

/** Without entries that only its events name: a table has some for them. */
const listsOf = ({ events: _e, claims: _c, categories: _k, places: _p, actors: _a, ...lists }: Dataset) =>
  lists;

describe('the dataset as JSON', () => {
  it('says where it is from, and nothing is told of that when it is read back', async () => {
    const text = await textOf(datasetJson(exportedOf(loadedOf(await ownDataset()))));
    const sink = await readText(readConflictTimeline, text);
    expect(shortIssues(sink)).toEqual([]);
    expect(sink.dataset()?.provenance).toMatchObject({ dataset: 'nagorno-karabakh-2020' });
  });

  it.each([
    ['the app’s own', ownDataset],
    ['one of hostile texts', () => asRead(hostileDataset)],
  ] as const)('is read back as it was: %s', async (_name, of) => {
    const dataset = await of();
    const loaded = loadedOf(dataset);
    expect(await back(loaded)).toEqual(inTime(dataset, loaded));
  });

  it('is read back as it was, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, fc.string({ unit: 'binary' }), async (plain, text) => {
        const events = plain.events.map((event, i) =>
          i % 2
            ? { ...event, title: `${i}${text}`, summary: { en: text, az: `x${text}` } }
            : { ...event, title: 'x' },
        );
        const dataset = await asRead({ ...plain, events });
        const loaded = loadedOf(dataset);
        const again = await back(loaded);
        const expected = inTime(dataset, loaded);
        expect(again.events).toEqual(expected.events);
        expect(again.claims).toEqual(expected.claims);
        expect(listsOf(again)).toEqual(listsOf(expected));
        expect(await back(loadedOf(again))).toEqual(again);
      }),
      { numRuns: 150 },
    );
  });

  it('has a line for each event and claim, however the file was laid out', async () => {
    const plain = JSON.stringify(hostileDataset);
    const loose = plain.replaceAll(',"title":', ',\r\n  "title": ').replaceAll(',"asOf":', ',\n"asOf":');
    expect(loose).not.toBe(plain);
    const written = async (text: string) => textOf(datasetJson(exportedOf(loadedOf(await read(text)))));
    expect(await written(loose)).toBe(await written(plain));
  });

  it('has of a part only what its events name, and of as-of days nothing later', async () => {
    const loaded = loadedOf(await ownDataset());
    const part = await back(loaded, 'category=ceasefire&known=2020-10-20', { kind: 'filtered' });
    expect(part.events.length).toBeGreaterThan(3);
    expect(part.events.length).toBeLessThan(60);
    expect(part.categories.map(({ id }) => id)).toEqual(['ceasefire']);
    const eventIds = new Set(part.events.map(({ id }) => id));
    for (const { event } of part.claims) expect(eventIds.has(event ?? '')).toBe(true);
    const cited = new Set([
      ...part.events.flatMap(({ reports, positions, updates }) => [
        ...reports.map(({ source }) => source),
        ...[...positions, ...updates].flatMap(({ sources }) => sources),
      ]),
      ...part.claims.flatMap(({ sources }) => sources),
    ]);
    expect(new Set(part.sources.map(({ id }) => id))).toEqual(cited);
    const reported = part.events.flatMap((event) => [...event.reports, ...event.positions, ...event.updates]);
    for (const said of reported) expect(said.reported.slice(0, 10) <= '2020-10-20').toBe(true);
    expect(part.summary).toBeUndefined();
    // Nothing that is named is missing.
    const text = await textOf(
      datasetJson(exportedOf(loaded, { hash: 'category=ceasefire', scope: { kind: 'filtered' } })),
    );
    const sink = await readText(readConflictTimeline, text);
    expect(shortIssues(sink).filter((issue) => !issue.includes('provenance'))).toEqual([]);
  });

  it('holds the selected events, by former ids too, in the order of the view', async () => {
    const loaded = loadedOf(hostileDataset);
    const ids = new Set(['shelling', 'church', 'unknown', 'ceasefire', 'cathedral']);
    const scope = { kind: 'selected', ids, words: 'selected by the reader' } as const;
    const ofHash = async (hash: string) => (await back(loaded, hash, scope)).events.map(({ id }) => id);
    expect(await ofHash('category=none')).toEqual(['shelling', 'cathedral', 'ceasefire']);
    expect(await ofHash('sort=latest')).toEqual(['ceasefire', 'cathedral', 'shelling']);
    const { provenance } = JSON.parse(await textOf(datasetJson(exportedOf(loaded, { scope })))) as {
      provenance: { shown: string };
    };
    expect(provenance.shown).toBe(`3 of ${hostileDataset.events.length} events · selected by the reader`);
  });

  it('tells no exact point where places are rounded', async () => {
    const spot = {
      id: 'x@46.7512,39.7634',
      names: { en: 'X' },
      lng: 46.7512,
      lat: 39.7634,
      precision: 'exact',
    } as const;
    const [first, ...others] = hostileDataset.events;
    if (!first) throw new Error('no event');
    const dataset: Dataset = {
      ...hostileDataset,
      places: [...hostileDataset.places, spot],
      events: [{ ...first, places: [{ place: spot.id, role: 'site' }] }, ...others],
    };
    const table = roundPlaces(tableOf(dataset));
    const loaded = createLoaded({ ...loadedOf(dataset), table, engine: createTabEngine(table) });
    const text = await textOf(datasetJson(exportedOf(loaded, { hash: 'round=on' })));
    expect(text).toContain('46.8');
    expect(text).not.toMatch(/46\.75|39\.76/);
  });
});
