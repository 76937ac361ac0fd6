import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readConflictTimeline } from '../../../src/formats/own/conflictTimeline';
import { jsonLimits } from '../../../src/formats/json/jsonSplitter';
import { readText, shortIssues } from '../read';
import { properties } from '../../seed';

const folder = new URL('../../fixtures/json/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const readFixture = (name: string) => readText(readConflictTimeline, fixture(name));

test('reads a dataset whole, without an issue', async () => {
  const sink = await readFixture('whole.json');
  expect(shortIssues(sink)).toEqual([]);
  const { events, ...rest } = JSON.parse(fixture('whole.json')) as { events: object[] };
  expect(sink.dataset()).toMatchObject(rest);
  expect(sink.events[0]).toEqual(events[0]);
});

test.each(['control', 'stories'])('names a list that it does not read: %s', async (list) => {
  const whole = JSON.parse(fixture('whole.json')) as object;
  const sink = await readText(readConflictTimeline, JSON.stringify({ [list]: [{ id: 'x' }], ...whole }));
  expect(sink.issues.map(({ code, field }) => [code, field])).toEqual([['field-unknown', list]]);
});

test('fills in what an event leaves out', async () => {
  const [, second] = (await readFixture('whole.json')).events;
  expect(second).toEqual({
    id: 'e2',
    when: '2020-10-05/2020-10-07',
    whenKind: 'duration',
    title: 'It goes on \\',
    category: 'shelling',
    status: 'documented',
    places: [],
    actors: [],
    reports: [],
    positions: [],
    updates: [],
  });
});

test('a byte order mark changes nothing', async () => {
  const plain = await readFixture('whole.json');
  const marked = await readFixture('utf-8-bom.json');
  expect(marked.dataset()).toEqual(plain.dataset());
  expect(marked.issues).toEqual([]);
});

describe('the borders of the chunks mean nothing', () => {
  test.each(readdirSync(folder))('%s', async (name) => {
    const text = fixture(name);
    const whole = await readText(readConflictTimeline, text);
    for (const size of [1, 2, 3, 7, 64]) {
      const cut = await readText(readConflictTimeline, text, size);
      expect(cut.dataset()).toEqual(whole.dataset());
      expect(cut.issues).toEqual(whole.issues);
    }
  });

  test('wherever a text of any content is cut', async () => {
    const dataset = fc.record({
      format: fc.constant('conflict-timeline/1'),
      title: fc.string({ unit: 'binary' }),
      events: fc.array(
        fc.record({ id: fc.string(), when: fc.string(), title: fc.string(), x: fc.jsonValue() }),
      ),
    });
    await fc.assert(
      fc.asyncProperty(
        dataset,
        fc.nat({ max: 4 }),
        fc.integer({ min: 1, max: 40 }),
        async (value, indent, size) => {
          const text = JSON.stringify(value, undefined, indent);
          const whole = await readText(readConflictTimeline, text);
          const cut = await readText(readConflictTimeline, text, size);
          expect(cut.issues).toEqual(whole.issues);
          expect(cut.dataset()).toEqual(whole.dataset());
          expect(whole.issues.filter(({ code }) => code.startsWith('json'))).toEqual([]);
        },
      ),
      { ...properties, numRuns: 200 },
    );
  });
});

describe('broken JSON', () => {
  test('of a file cut off: the rows before the cut are kept, and the row and line of the cut are told', async () => {
    const sink = await readFixture('truncated.json');
    expect(sink.events.map(({ id }) => id)).toEqual(['e1']);
    expect(sink.issues).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        code: 'json-truncated',
        list: 'events',
        row: 2,
        line: 33,
      }),
    );
  });

  test('inside one row sets that row aside, and the rows after it are read', async () => {
    const sink = await readFixture('nan-from-python.json');
    expect(sink.events.map(({ id }) => id)).toEqual(['e1', 'e3']);
    expect(sink.issues).toEqual([
      expect.objectContaining({ severity: 'error', code: 'json-broken', list: 'events', row: 2, line: 5 }),
    ]);
  });

  test('between rows stops the reading there', async () => {
    const sink = await readFixture('comma-missing.json');
    expect(sink.events.map(({ id }) => id)).toEqual(['e1', 'e2']);
    expect(sink.issues).toEqual([
      expect.objectContaining({ severity: 'error', code: 'json-broken', list: 'events', row: 3, line: 6 }),
    ]);
  });

  const brackets = '['.repeat(100_000);
  test.each([
    ['nothing at all', '', 'json-truncated'],
    ['a list', '[{"id":"e1"}]', 'json-broken'],
    ['100,000 opening brackets', brackets, 'json-broken'],
    ['100,000 opening brackets in a field', `{"x":${brackets}`, 'json-truncated'],
    ['100,000 opening brackets in a row', `{"events":[${brackets}`, 'json-truncated'],
    ['a colon too many', '{"a"::1}', 'json-broken'],
    ['a comma at the end', '{"a":1,}', 'json-broken'],
    ['a comma at the end of a list', '{"events":[{},]}', 'json-broken'],
    ['text behind the end', '{"events":[]} x', 'json-broken'],
    ['a key without quotes', '{a:1}', 'json-broken'],
    ['a key with a wrong escape', '{"\\q":1}', 'json-broken'],
    ['a string without an end', '{"events":["abc', 'json-truncated'],
  ])('of %s is told, not thrown', async (_name, text, code) => {
    for (const size of [text.length, 1000]) {
      const sink = await readText(readConflictTimeline, text, size);
      expect(sink.issues.map((issue) => issue.code)).toContain(code);
    }
  });

  test('of a row nested deeper than the limit sets that row aside', async () => {
    const deep = '['.repeat(jsonLimits.depth) + ']'.repeat(jsonLimits.depth);
    const row = (id: string, x: string) =>
      `{"id":"${id}","when":"2020","title":"T","category":"c","status":"documented","x":${x}}`;
    const sink = await readText(readConflictTimeline, `{"events":[${row('e1', deep)},${row('e2', '1')}]}`);
    expect(sink.events.map(({ id }) => id)).toEqual(['e2']);
    expect(sink.issues).toContainEqual(
      expect.objectContaining({ code: 'nesting-too-deep', list: 'events', row: 1 }),
    );
  });

  test('of a row without an end stops before it fills the memory', async () => {
    const sink = await readText(
      readConflictTimeline,
      `{"events":["${'x'.repeat(jsonLimits.record)}`,
      1_000_000,
    );
    expect(sink.issues).toContainEqual(
      expect.objectContaining({ code: 'record-too-long', list: 'events', row: 1 }),
    );
  });
});

describe('rows that are wrong', () => {
  test('a row without a date is set aside, with its row and id', async () => {
    const sink = await readFixture('row-without-date.json');
    expect(sink.events.map(({ id }) => id)).toEqual(['e1', 'e3']);
    expect(sink.issues).toEqual([
      { severity: 'error', code: 'field-missing', list: 'events', row: 2, id: 'e2', field: 'when' },
    ]);
  });

  test('a date that is not EDTF, or has no known end, says what stands there', async () => {
    const sink = await readFixture('row-with-a-wrong-date.json');
    expect(sink.events.map(({ id }) => id)).toEqual(['e1', 'e2']);
    expect(sink.issues).toEqual([
      {
        severity: 'error',
        code: 'date-unreadable',
        list: 'events',
        row: 3,
        id: 'e3',
        field: 'when',
        value: '03.10.2020',
      },
      {
        severity: 'error',
        code: 'date-unbounded',
        list: 'events',
        row: 4,
        id: 'e4',
        field: 'when',
        value: '../..',
      },
    ]);
  });

  test('what is wrong beside the title, date and category is taken out, and the row kept', async () => {
    const sink = await readFixture('half-read-rows.json');
    expect(sink.events).toEqual([
      {
        id: '7',
        when: '2020-10-01',
        whenKind: 'duration',
        title: 'T',
        category: 'c',
        status: 'not-stated',
        time: { of: 'event' },
        places: [],
        actors: [],
        reports: [{ source: 's', reported: '2020-10-02' }],
        positions: [],
        updates: [],
      },
    ]);
    expect(shortIssues(sink)).toEqual([
      'warning value-unknown events 1 whenKind',
      'warning time-unreadable events 1 time.from',
      'warning list-expected events 1 places',
      'warning value-unknown events 1 status',
      'warning field-missing events 1 reports[0].reported',
      'warning object-expected events 1 positions[0]',
      'warning reference-missing events 1 reports',
    ]);
  });

  test('unknown fields are kept, and told once each', async () => {
    const sink = await readFixture('unknown-fields.json');
    expect(sink.events.map((event) => 'mood' in event)).toEqual([true, true]);
    expect(shortIssues(sink)).toEqual([
      'note field-unknown events 1 places.floor',
      'note field-unknown events 1 mood',
    ]);
  });

  test('a text that turns the writing direction turns nothing behind it; an id stays as it is', async () => {
    const sink = await readText(
      readConflictTimeline,
      JSON.stringify({
        format: 'conflict-timeline/1',
        id: 'x',
        places: [{ id: '\u202ep', names: { en: '\u202egnp' }, precision: 'settlement' }],
        sources: [{ id: 's', publisher: '\u2067P', title: 'S', support: 'page-read' }],
        events: [
          {
            id: 'e1',
            when: '2020-10-01',
            title: { en: 'T\u202e', fr: 'T' },
            summary: '\u202aS\u202c',
            category: 'c',
            status: 'documented',
          },
        ],
      }),
    );
    expect(sink.events[0]).toMatchObject({
      title: { en: 'T\u202e\u202c', fr: 'T' },
      summary: '\u202aS\u202c',
    });
    expect(sink.dataset()?.places[0]).toMatchObject({ id: '\u202ep', names: { en: '\u202egnp\u202c' } });
    expect(sink.dataset()?.sources[0]?.publisher).toBe('\u2067P\u2069');
  });

  test('hostile keys change no prototype and don’t come through', async () => {
    const sink = await readFixture('hostile-keys.json');
    const [event] = sink.events;
    expect('polluted' in {}).toBe(false);
    expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
    expect(Object.hasOwn(event ?? {}, '__proto__')).toBe(false);
    expect('polluted' in Object.assign({}, event)).toBe(false);
    expect(event?.title).toEqual({ en: 'T' });
  });

  test('figures in the wrong order are kept, with a warning', async () => {
    const sink = await readFixture('low-above-high.json');
    expect(sink.dataset()?.claims).toMatchObject([{ low: 5, best: 3, high: 4, status: 'undisputed' }]);
    expect(shortIssues(sink)).toEqual([
      'warning range-reversed claims 1 low',
      'warning reference-missing claims 1 measure',
      'warning reference-missing claims 1 claimedBy',
    ]);
  });

  test('one of two coordinates is none, and an address that is not http is none', async () => {
    const sink = await readFixture('half-a-coordinate.json');
    expect(sink.dataset()?.places).toEqual([
      { id: 'p', names: { en: 'P' }, precision: 'exact' },
      { id: 'q', names: { und: 'Q' }, precision: 'exact' },
    ]);
    expect(sink.dataset()?.sources).toEqual([{ id: 's', title: 'S', support: 'not-stated' }]);
    expect(shortIssues(sink)).toEqual([
      'warning coordinates-unreadable places 1 lat',
      'warning coordinates-unreadable places 2 lat',
      'warning coordinates-unreadable places 2 lat',
      'warning url-unsafe sources 1 url',
    ]);
  });
});

describe('lists of ids by language', () => {
  const usedByOf = async (usedBy: unknown) => {
    const place = { id: 'p', names: { en: 'P' }, precision: 'settlement', usedBy };
    const sink = await readText(readConflictTimeline, JSON.stringify({ places: [place] }));
    return [sink.dataset()?.places[0]?.usedBy, shortIssues(sink).filter((issue) => issue.includes('places'))];
  };

  test.each([{ hy: ['a', 'b'], az: [] }, {}])('are kept as they stand: %j', async (usedBy) =>
    expect(await usedByOf(usedBy)).toEqual([usedBy, []]),
  );

  test.each(['a', 7, true, [['a']]])('are left out where they are something else: %j', async (usedBy) =>
    expect(await usedByOf(usedBy)).toEqual([undefined, ['warning object-expected places 1 usedBy']]),
  );

  test('lose what is no list, or no id, and say where', async () =>
    expect(await usedByOf({ hy: 'a', az: ['b', true], en: ['c'] })).toEqual([
      { hy: [], az: ['b'], en: ['c'] },
      ['warning list-expected places 1 usedBy.hy', 'warning field-unreadable places 1 usedBy.az[1]'],
    ]));
});

describe('the head of the file', () => {
  test('may stand behind the rows', async () => {
    const sink = await readFixture('events-before-dictionaries.json');
    expect(sink.dataset()).toMatchObject({
      id: 'late',
      title: 'Late',
      events: [{ id: 'e1' }],
      categories: [{ id: 'c' }],
    });
    expect(shortIssues(sink)).toContain('note metadata-late 0');
  });

  const boundsOf = async (bounds: unknown) => {
    const text = JSON.stringify({
      format: 'conflict-timeline/1',
      id: 'd',
      title: 'D',
      timeZone: 'UTC',
      bounds,
    });
    const sink = await readText(readConflictTimeline, text);
    return [sink.dataset()?.bounds, shortIssues(sink).filter((issue) => issue.includes('bounds'))];
  };

  test.each([
    ['the whole Earth', [-180, -90, 180, 90]],
    ['a band without height', [44, 40, 49, 40]],
    ['a box over the date line', [170, -20, -170, 0]],
  ])('may have bounds: %s', async (_what, bounds) => expect(await boundsOf(bounds)).toEqual([bounds, []]));

  test.each([
    ['too far west', [-180.1, 38, 49, 41]],
    ['too far east', [44, 38, 180.1, 41]],
    ['too far south', [44, -90.1, 49, 41]],
    ['too far north', [44, 38, 49, 90.1]],
    ['upside down', [44, 41, 49, 38]],
    ['three numbers', [44, 38, 49]],
    ['five numbers', [44, 38, 49, 41, 0]],
    ['texts', ['44', '38', '49', '41']],
    ['an object', { 0: 44, 1: 38, 2: 49, 3: 41, length: 4 }],
  ])('has no bounds where they are %s', async (_what, bounds) =>
    expect(await boundsOf(bounds)).toEqual([undefined, ['warning coordinates-unreadable metadata 0 bounds']]),
  );

  test('of another version is told, and the rows are read', async () => {
    const sink = await readFixture('other-version.json');
    expect(sink.events).toHaveLength(1);
    expect(shortIssues(sink)).toEqual(['warning version-unknown metadata 0 format']);
  });

  test('of JSON of another kind says what is missing', async () => {
    const sink = await readFixture('geojson.json');
    expect(sink.events).toEqual([]);
    expect(shortIssues(sink)).toContain('warning format-missing 0 format');
  });

  test('says where a list is expected', async () => {
    const sink = await readFixture('events-not-a-list.json');
    expect(shortIssues(sink)).toEqual(['error list-expected 0 events']);
  });
});
