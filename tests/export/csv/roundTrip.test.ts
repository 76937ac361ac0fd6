import { readPlainCsv } from '../../formats/csvReaders';
import { textOf } from '../textOf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvOf } from '../../../src/export/csv/csvOf';
import { actorName, placeName, type Naming } from '../../../src/i18n/placeName';
import { createTranslator } from '../../../src/i18n/translator';
import { byId } from '../../../src/model/byId';
import type { Dataset } from '../../../src/model/dataset';
import { textIn, type Text } from '../../../src/model/text';
import type { Loaded } from '../../../src/state/session/loaded';
import { clausesOf } from '../../../src/state/view/selectors';
import { readLink } from '../../../src/url/link';
import { arbitraryDataset } from '../../engine/arbitraryDataset';
import { readText, shortIssues } from '../../formats/read';
import { conventions } from '../../conflict';
import { askOf, loadedOf, ownDataset } from '../../i18n/loadedOf';

const everything = 'from=1900-01-01&to=2100-12-31';

/** All that a table of events holds of what a view shows, as a reader in one language has it, by the events' ids. */
function heldOf(loaded: Loaded, hash: string, language: 'en' | 'fr') {
  const { view } = readLink(hash);
  const { dictionaries } = loaded.table;
  const naming: Naming = { language, names: view.names, conventions };
  const clauses = clausesOf(view, loaded);
  const { lines } = askOf(loaded, 'page', {
    clauses,
    sort: 'time',
    limit: Infinity,
    at: { offset: 0 },
  });
  const said = (text: Text | undefined) => textIn(text, language).trim();

  const placeOf = (id: string) => {
    const place = byId(dictionaries.places, id);
    return {
      id,
      name: place ? placeName(place, naming).trim() : id,
      lng: place?.lng,
      lat: place?.lat,
      approximate: place?.approximate ?? false,
      country: place?.country,
    };
  };
  const actorOf = (id: string) => {
    const actor = byId(dictionaries.actors, id);
    return { id, name: actor ? actorName(actor, naming).trim() : id };
  };
  const sourceOf = (id: string) => {
    const source = byId(dictionaries.sources, id);
    return {
      id,
      publisher: source?.publisher?.trim(),
      title: said(source?.title) || (source?.publisher?.trim() ?? id),
      url: source?.url,
      published: source?.published,
      language: source?.language,
      kind: source?.kind,
      support: source?.support ?? 'not-stated',
    };
  };
  const categoryOf = (id: string) => {
    const category = byId(dictionaries.categories, id);
    return {
      id,
      title: said(category?.title) || id,
      ...(category?.glyph !== undefined && { glyph: category.glyph }),
      ...(category?.family !== undefined && { family: category.family }),
    };
  };

  return new Map(
    lines.map(({ id }) => {
      const answer = askOf(loaded, 'event', { id, clauses, sort: 'time' });
      if (!answer) throw new Error(id);
      const { event, line } = answer;
      const { time } = event;
      const held = {
        when: event.when,
        whenKind: event.whenKind,
        time: time && { ...time, text: said(time.text), approximate: time.approximate ?? false },
        title: said(event.title),
        summary: said(event.summary),
        category: categoryOf(event.category),
        places: event.places.map(({ place, role, precision }) => ({
          ...placeOf(place),
          role,
          precision: precision ?? byId(dictionaries.places, place)?.precision ?? 'not-stated',
        })),
        actors: event.actors.map(({ actor, role }) => ({ ...actorOf(actor), role })),
        status: event.status,
        reports: event.reports.map(({ source, reported, assumed }) => ({
          source: sourceOf(source),
          reported,
          assumed: assumed ?? false,
        })),
        positions: event.positions.map(({ by, stance, when, text, reported, assumed, sources }) => ({
          by: actorOf(by),
          stance,
          when,
          text: said(text),
          reported,
          assumed: assumed ?? false,
          sources: sources.map(sourceOf),
        })),
        updates: event.updates.map(({ reported, assumed, text, status, sources }) => ({
          reported,
          assumed: assumed ?? false,
          text: said(text),
          status,
          sources: sources.map(sourceOf),
        })),
        confidence: event.confidence,
        support: event.support,
        warning: event.warning,
        knownDay: line.knownDay,
        knownAssumed: line.knownAssumed,
      };
      return [id, held] as const;
    }),
  );
}

/** What the app reads of its own table of a view. */
async function readBack(loaded: Loaded, hash: string, language: 'en' | 'fr'): Promise<Loaded> {
  const view = readLink(hash).view;
  const csv = await textOf(csvOf({ loaded, view, t: createTranslator(language), link: '', conventions }));
  const sink = await readText(readPlainCsv, csv, undefined, 'own.csv');
  expect(shortIssues(sink)).toEqual([]);
  const dataset = sink.dataset();
  if (!dataset) throw new Error('no dataset');
  return loadedOf(dataset);
}

describe('the app’s own table, read back', () => {
  it.each([
    ['en', everything],
    ['fr', everything],
    ['en', `${everything}&known=2020-10-09`],
    ['en', `${everything}&names=az&category=strike`],
  ] as const)('loses nothing of the dataset: %s, %s', async (language, hash) => {
    const loaded = loadedOf(await ownDataset());
    const back = await readBack(loaded, hash, language);
    const held = heldOf(loaded, hash, language);
    expect(held.size).toBeGreaterThan(40);
    const naming = /names=\w+/.exec(hash)?.[0] ?? '';
    expect(heldOf(back, `${everything}&${naming}`, language)).toEqual(held);
    const { version, licence, edition } = back.table.metadata;
    expect({ version, licence, edition }).toEqual({
      version: loaded.table.metadata.version,
      licence: 'CC BY 4.0',
      edition: loaded.table.metadata.edition,
    });
  });

  it('loses nothing of any dataset, whatever its texts', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDataset, fc.array(hostile, { minLength: 8 }), async (plain, texts) => {
        const loaded = loadedOf(withTexts(plain, texts));
        const back = await readBack(loaded, '', 'en');
        expect(heldOf(back, '', 'en')).toEqual(heldOf(loaded, '', 'en'));
      }),
      { numRuns: 150 },
    );
  });
});

/** Texts of what separates cells and lists, begins formulas or stands for nothing. */
const hostile = fc
  .oneof(
    fc.constantFrom(
      'NA',
      'NULL',
      '-',
      '=1+1',
      "'=1+1",
      'a; b',
      'a\\;b',
      'a;=b',
      '"',
      "l'an",
      'one,two\r\nthree',
      '-5',
    ),
    fc.array(fc.constantFrom(...'=-@"\';,\\\t\n aé'), { maxLength: 8 }).map((signs) => signs.join('')),
    fc.string(),
  )
  .map((text) => text.trim())
  .filter((text) => text !== '');

/** A dataset in whose texts and ids others stand. */
function withTexts(dataset: Dataset, texts: readonly string[]): Dataset {
  let next = 0;
  const text = () => texts[next++ % texts.length] ?? '';
  const { actors, places, sources, events } = dataset;
  return {
    ...dataset,
    periods: [],
    actors: actors.map((actor) => ({ ...actor, title: text() })),
    places: places.map((place) => ({
      ...place,
      names: { en: text() },
      approximate: next % 2 === 0,
      ...(next % 3 && { country: text() }),
    })),
    sources: sources.map((source) => ({
      ...source,
      title: text(),
      publisher: text(),
      ...(next % 3 && { url: 'https://example.org/a;b?c=\\d' }),
      language: 'fr',
    })),
    events: events.map((event, i) => ({
      ...event,
      id: `${event.id} ${text()} ${i}`,
      title: text(),
      summary: text(),
      ...(i % 3 === 0 && { warning: text(), support: 'page-read' }),
      ...(i % 3 === 1 && { confidence: { occurred: 'low' } }),
      updates: event.updates.map((update) => ({ ...update, text: text() })),
      positions: event.positions.map((position) => ({ ...position, text: text() })),
    })),
  };
}
