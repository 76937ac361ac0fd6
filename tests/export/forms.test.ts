// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { parseRows } from './parseRows';
import { formIds, forms } from '../../src/export/forms';
import type { Scope } from '../../src/export/exported';
import { loadedOf } from '../i18n/loadedOf';
import { smallDataset } from '../table/smallDataset';
import { address, checksum, exportedOf, writtenAt } from './exportedOf';
import { hostileDataset } from './hostileDataset';
import { textOf } from './textOf';

const loaded = loadedOf(hostileDataset);
const count = hostileDataset.events.length;
const scopes: readonly Scope[] = [
  { kind: 'everything' },
  { kind: 'filtered' },
  { kind: 'selected', ids: new Set(['h0', 'h1', 'd0', 'several']), words: 'selected by the reader' },
  { kind: 'selected', ids: new Set(), words: 'selected by the reader' },
];

async function written(id: (typeof formIds)[number], scope?: Scope, of = loaded): Promise<string> {
  const write = await forms[id].writer();
  const text = await textOf(write(exportedOf(of, scope && { scope })));
  // As a file has it: what is no character becomes one.
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text));
}

type Feature = {
  readonly type: string;
  readonly id: string;
  readonly geometry: { readonly type: string; readonly coordinates: readonly number[] } | null;
  readonly properties: { readonly [name: string]: unknown };
};
type Collection = {
  readonly type: string;
  readonly provenance: object;
  readonly features: readonly Feature[];
};

function xmlOf(text: string): Document {
  const document = new DOMParser().parseFromString(text, 'application/xml');
  expect(document.querySelector('parsererror')).toBeNull();
  return document;
}

/** Each record of RIS as its tags. */
function risOf(text: string): readonly (readonly (readonly [string, string])[])[] {
  const lines = text.split('\r\n');
  const records: (readonly [string, string])[][] = [];
  for (const line of lines) {
    if (line === '') continue;
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
    if (tag === 'TY') records.push([]);
    records.at(-1)?.push([tag, value]);
  }
  for (const record of records) {
    expect(record.filter(([tag]) => tag === 'TY')).toHaveLength(1);
    expect(record.at(-1)).toEqual(['ER', '']);
    expect(record.filter(([tag]) => tag === 'ER')).toHaveLength(1);
  }
  return records;
}

/** Fails unless a text is what its form says. */
const valid: { readonly [Id in keyof typeof forms]: (text: string) => void } = {
  csv: harmless,
  claims: harmless,
  ucdp: harmless,
  json: (text) => expect(JSON.parse(text)).toMatchObject({ format: 'conflict-timeline/1' }),
  geojson(text) {
    const { type, features } = JSON.parse(text) as Collection;
    expect(type).toBe('FeatureCollection');
    for (const { type: kind, id, geometry, properties } of features) {
      expect([kind, typeof id, typeof properties]).toEqual(['Feature', 'string', 'object']);
      if (geometry) expect(geometry.coordinates.every((of) => Number.isFinite(of))).toBe(true);
    }
  },
  kml: (text) => void xmlOf(text),
  timelinejs(text) {
    const { title, events } = JSON.parse(text) as {
      title: { text: object };
      events: readonly { start_date: { year: number }; text: { headline: string; text: string } }[];
    };
    expect(title.text).toBeDefined();
    for (const { start_date, text: words } of events) {
      expect(Number.isInteger(start_date.year)).toBe(true);
      expect(words.headline).not.toMatch(/<|&(?!amp;|lt;|gt;)/);
      expect(words.text.replaceAll(/<\/?p>/g, '')).not.toMatch(/<|&(?!amp;|lt;|gt;)/);
    }
  },
  bibtex(text) {
    const keys = [...text.matchAll(/^@misc\{([\w-]+),$/gm)].map(([, key]) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(text.match(/@(?=\w+\{[\w-]+,\n)/g) ?? []).toHaveLength(keys.length);
    let depth = 0;
    for (const sign of text) depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
    expect(depth).toBe(0);
    // What stands outside of entries begins none.
    expect(text.split('\n@', 1)[0]).not.toMatch(/[@{}]/);
  },
  ris: (text) => void risOf(text),
  csl(text) {
    const items = JSON.parse(text) as readonly { id: string; type: string; title: string }[];
    expect(items[0]?.type).toBe('dataset');
    for (const { id, title } of items) expect([typeof id, title === '']).toEqual(['string', false]);
  },
};

/** No cell of a table begins as a formula does, to readers that go by commas, semicolons, tabs or lines. */
function harmless(text: string): void {
  const rows = parseRows(text);
  const [head] = rows;
  for (const row of rows) {
    expect(row).toHaveLength(head?.length ?? 0);
    for (const cell of row) {
      for (const part of cell.split(/[;\t\r\n]/)) {
        if (!/^-?\d+(\.\d+)?$/.test(part.trim())) expect(part).not.toMatch(/^[ "]*[=+\-@]/);
      }
    }
  }
}

describe.each(formIds)('%s', (id) => {
  it.each(scopes)('is well formed with any text and date: $kind', async (scope) => {
    valid[id](await written(id, scope));
  });

  it('is well formed of a dataset without events', async () => {
    valid[id](
      await written(id, undefined, loadedOf({ ...smallDataset, events: [], claims: [], sources: [] })),
    );
  });

  it('says where it is from', async () => {
    const text = await written(id);
    for (const part of ['small', 'CC BY 4.0', checksum, writtenAt]) expect(text).toContain(part);
    expect(text).toContain('Nobody');
    expect(text).toMatch(id === 'claims' ? /3 of 3 claims/ : new RegExp(`${count} of ${count} events`));
    expect(text).toContain(address.slice(0, 24));
  });

  it('says what its maker’s terms ask', async () => {
    const write = await forms[id].writer();
    const terms = 'keep it to yourself';
    expect(await textOf(write({ ...exportedOf(loaded), terms }))).toContain(terms);
    expect(await written(id)).not.toContain(terms);
  });

  it('stops where it is aborted', async () => {
    const control = new AbortController();
    control.abort(new Error('enough'));
    const write = await forms[id].writer();
    const given = { ...exportedOf(loaded, { scope: { kind: 'filtered' } }), signal: control.signal };
    await expect(textOf(write(given))).rejects.toThrow('enough');
  });
});

describe('GeoJSON', () => {
  it('keeps every event, those without a point with no geometry', async () => {
    const { features } = JSON.parse(await written('geojson')) as Collection;
    const byId = new Map(features.map((feature) => [feature.id, feature]));
    expect(byId.size).toBe(hostileDataset.events.length);
    expect(byId.get('h0')?.geometry).toBeNull();
    expect(byId.get('advance')?.geometry).toBeNull();
    expect(byId.get('several')?.geometry).toEqual({ type: 'Point', coordinates: [46.75, 39.82] });
    expect(byId.get('several')?.properties).toMatchObject({
      place_precision: 'exact',
      place_role: 'site',
      place_ids: ['moscow', 'stepanakert', 'front'],
    });
    expect(byId.get('shelling')?.properties['claims']).toHaveLength(2);
  });
});

describe('KML', () => {
  it('has texts as they were, but for what XML can’t write', async () => {
    const document = xmlOf(await written('kml'));
    const names = [...document.querySelectorAll('Placemark > name')].map((of) => of.textContent);
    expect(names).toHaveLength(hostileDataset.events.length);
    for (const { title } of hostileDataset.events.filter(({ id }) => id.startsWith('h')))
      expect(names).toContain(String(title).replace(/[\u0000\u0007]|\p{Cs}/gu, '\ufffd'));
    expect(document.querySelectorAll('Point')).not.toHaveLength(0);
  });
});

describe('sources', () => {
  it('are those of the events, each once', async () => {
    const scope = scopes[2];
    expect(
      risOf(await written('ris', scope)).map((record) => record.find(([tag]) => tag === 'ID')?.[1]),
    ).toEqual(['small', 'agency', 's0', 's1']);
    const items = JSON.parse(await written('csl', scope)) as readonly { id: string }[];
    expect(items.map(({ id }) => id)).toEqual(['small', 'agency', 's0', 's1']);
    expect((await written('bibtex', scope)).match(/^@misc/gm)).toHaveLength(3);
  });

  it('tell a day of publication as far as it is known', async () => {
    const dates = risOf(await written('ris'))
      .flatMap((record) => record.filter(([tag]) => tag === 'DA'))
      .map(([, value]) => value);
    expect(dates.slice(0, 3)).toEqual(['2020/10/09/', '2020/10//', '2020///']);
  });
});
