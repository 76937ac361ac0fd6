import { describe, expect, it } from 'vitest';
import { readConflictTimeline } from '../../../src/formats/own/conflictTimeline';
import type { Dataset } from '../../../src/model/dataset';
import { pieces, readText, shortIssues } from '../read';

const head = { format: 'conflict-timeline/1', id: 'd', title: 'D', timeZone: 'Asia/Baku' };
const usual = { ...head, version: '', licence: '', attribution: '', periods: [] };

async function read(parts: object) {
  const sink = await readText(readConflictTimeline, JSON.stringify({ ...head, ...parts }));
  const { categories, measures, sides, actors, places, sources, events, claims, ...metadata } =
    sink.dataset() ?? ({} as Dataset);
  expect([categories, measures, sides, actors, places, sources, events, claims].flat()).toEqual([]);
  return { metadata, told: shortIssues(sink) };
}

describe('the head of a dataset', () => {
  it('has its defaults', async () => {
    expect(await read({})).toEqual({ metadata: usual, told: [] });
  });

  it('keeps all that it may hold', async () => {
    const whole = {
      version: '1.2',
      edition: '2026-11-27',
      summary: { en: 'S' },
      naming: 'N',
      licence: 'MIT',
      attribution: { en: 'A', fr: 'B' },
      bounds: [1, 2, 3, 4],
      periods: [{ id: 'war', title: 'War', from: '2020', to: '2021', default: true }],
      terms: [{ id: 't', names: { en: 'T' }, spellings: ['u'] }],
    };
    expect(await read(whole)).toEqual({ metadata: { ...usual, ...whole }, told: [] });
  });

  it.each([
    ['id', undefined, 'dataset', ['warning field-missing metadata 0 id']],
    ['title', undefined, 'Untitled', ['warning field-missing metadata 0 title']],
    ['title', 5, 'Untitled', ['warning field-unreadable metadata 0 title']],
    ['timeZone', undefined, 'UTC', ['warning field-missing metadata 0 timeZone']],
    ['timeZone', 'Mars/Olympus', 'UTC', ['warning value-unknown metadata 0 timeZone']],
    ['timeZone', 4, 'UTC', ['warning value-unknown metadata 0 timeZone']],
    ['version', 5, '', ['warning field-unreadable metadata 0 version']],
    ['licence', {}, '', ['warning field-unreadable metadata 0 licence']],
    ['attribution', [], '', ['warning field-unreadable metadata 0 attribution']],
    ['periods', 'x', [], ['warning list-expected metadata 0 periods']],
    ['edition', 'soon', undefined, ['warning date-unreadable metadata 0 edition']],
    ['terms', {}, undefined, ['warning list-expected metadata 0 terms']],
    ['format', 'conflict-timeline/2', 'conflict-timeline/1', ['warning version-unknown metadata 0 format']],
    ['format', undefined, 'conflict-timeline/1', ['warning format-missing 0 format']],
    [
      'format',
      5,
      'conflict-timeline/1',
      ['warning format-missing 0 format', 'warning version-unknown metadata 0 format'],
    ],
  ])('with %s %j has %j', async (name, value, made, told) => {
    const { [name]: _given, ...rest } = usual as { readonly [field: string]: unknown };
    expect(await read({ [name]: value })).toEqual({
      metadata: { ...rest, ...(made !== undefined && { [name]: made }) },
      told,
    });
  });

  const period = { id: 'war', title: 'War', from: '2020', to: '2021' };
  it.each([
    [{ id: undefined }, 'warning field-missing metadata 0 periods[0].id'],
    [{ title: undefined }, 'warning field-missing metadata 0 periods[0].title'],
    [{ from: undefined }, 'warning field-missing metadata 0 periods[0].from'],
    [{ to: 'soon' }, 'warning date-unreadable metadata 0 periods[0].to'],
  ])('leaves out a period with %j', async (parts, told) => {
    expect(await read({ periods: [{ ...period, ...parts }, period] })).toEqual({
      metadata: { ...usual, periods: [period] },
      told: [told],
    });
  });

  it.each([
    [{ id: undefined }, 'warning field-missing metadata 0 terms[0].id'],
    [{ names: undefined }, 'warning field-missing metadata 0 terms[0].names'],
  ])('leaves out a term with %j', async (parts, told) => {
    const term = { id: 't', names: { en: 'T' } };
    expect(await read({ terms: [{ ...term, ...parts }, term] })).toEqual({
      metadata: { ...usual, terms: [term] },
      told: [told],
    });
  });
});

describe('what a joined dataset says of where it comes from', () => {
  const origin = { id: 'a', title: 'A', version: '1', licence: 'MIT', attribution: 'us' };
  const whole = {
    ...origin,
    edition: '2021',
    period: { from: '2020', to: '2021' },
    address: 'https://a.example/data.json',
    sha256: 'ab12',
  };

  it('is two origins, with what each says, or nothing', async () => {
    const { metadata, told } = await read({ origins: [whole, { id: 'b' }] });
    const least = { id: 'b', title: '', version: '', licence: '', attribution: '' };
    expect([metadata.origins, told]).toEqual([[whole, least], []]);
  });

  it.each<[what: string, origins: unknown, told: readonly string[]]>([
    ['one', [whole], ['warning list-expected metadata 0 origins']],
    ['three', [whole, whole, whole], ['warning list-expected metadata 0 origins']],
    ['none', [], ['warning list-expected metadata 0 origins']],
    ['no list', whole, ['warning list-expected metadata 0 origins']],
    [
      'one without an id',
      [whole, { title: 'B' }],
      ['warning field-missing metadata 0 origins[1].id', 'warning list-expected metadata 0 origins'],
    ],
  ])('is left out and told where there is %s', async (_what, origins, told) => {
    const found = await read({ origins });
    expect(found.metadata).not.toHaveProperty('origins');
    expect(found.told).toEqual(told);
  });

  it('is which events were found to be one, without the reasons, which are found anew', async () => {
    const pairs = [
      { a: 'x', b: 'y', score: 0.5, reasons: [{ kind: 'day' }], decision: 'same', decided: '2021-05-08' },
      { a: 'x', b: 'y', decision: 'perhaps' },
      { a: 'x', decision: 'same' },
    ];
    const { metadata, told } = await read({ pairs });
    expect(metadata.pairs).toEqual([
      { a: 'x', b: 'y', score: 0.5, reasons: [], decision: 'same', decided: '2021-05-08' },
    ]);
    expect(told).toEqual([
      'warning value-unknown metadata 0 pairs[1].decision',
      'warning field-missing metadata 0 pairs[2].b',
    ]);
  });
});

describe('the bounds of a dataset', () => {
  it.each<[bounds: unknown, isRight: boolean]>([
    [[-180, -90, 180, 90], true],
    [[170, 10, -170, 20], true],
    [[1, 2, 3, 2], true],
    [[1, 3, 3, 2], false],
    [[181, 2, 3, 4], false],
    [[1, -91, 3, 4], false],
    [[1, 2, -181, 4], false],
    [[1, 2, 3, 91], false],
    [[1, 2, 3], false],
    [[1, 2, 3, 4, 5], false],
    [['1', 2, 3, 4], false],
    [{ length: 4 }, false],
  ])('%j are some: %s', async (bounds, isRight) => {
    const { metadata, told } = await read({ bounds });
    expect(metadata.bounds).toEqual(isRight ? bounds : undefined);
    expect(told).toEqual(isRight ? [] : ['warning coordinates-unreadable metadata 0 bounds']);
  });
});

const event = { id: 'e', when: '2020', title: 'T', category: 'c', status: 'documented' };

describe('a dataset that is read while it arrives', () => {
  it('tells its head before the first row, and again where more of it comes behind', async () => {
    const order: string[] = [];
    const note = (what: string) => void order.push(what);
    const text = `{"format":"conflict-timeline/1","title":"A","events":[${JSON.stringify(event)}],"id":"late","version":5}`;
    await readConflictTimeline(
      pieces(text, 7),
      {
        metadata: ({ id, title }) => note(`metadata ${id} ${String(title)}`),
        entry: (list) => note(list),
        event: ({ id }) => note(`event ${id}`),
        claim: ({ id }) => note(`claim ${id}`),
        issue: ({ code, field }) => note(`${code} ${field ?? ''}`),
      },
      '',
    );
    expect(order).toEqual([
      'field-missing id',
      'field-missing timeZone',
      'metadata dataset A',
      'event e',
      'metadata-late ',
      'metadata late A',
    ]);
  });

  it('hands on what a record was read from where that says the same, unless it is laid out in lines', async () => {
    const whole = {
      ...event,
      whenKind: 'once',
      places: [],
      actors: [],
      reports: [],
      positions: [],
      updates: [],
    };
    const claim = {
      id: 'c',
      measure: 'm',
      people: 'all',
      side: 'all',
      best: 1,
      scope: 'incident',
      asOf: '2020',
      reported: '2020',
      claimedBy: 'x',
      claimantRole: 'own-side',
      status: 'undisputed',
      sources: [],
      support: 'page-read',
    };
    const jsonOf = async (record: object, list: 'events' | 'claims', indent?: number) => {
      let told: (string | number | undefined)[] = [];
      await readConflictTimeline(
        [`{"${list}":[0,${JSON.stringify(record, undefined, indent)}]}`],
        {
          metadata: () => undefined,
          entry: () => undefined,
          event: (_event, json, row) => (told = [json, row]),
          claim: (_claim, json, row) => (told = [json, row]),
          issue: () => undefined,
        },
        '',
      );
      return told;
    };
    const said = { reported: '2020-10-05', assumed: true, sources: ['s'] };
    const fullest = {
      ...whole,
      title: { en: 'T', fr: 'U' },
      time: { from: '10:00', to: '11:00', text: 'x', approximate: true, of: 'event' },
      places: [{ place: 'p', role: 'site', precision: 'exact' }],
      reports: [{ source: 's', reported: '2020-10-05T10:00', assumed: false }],
      positions: [{ by: 'x', stance: 'asserts', when: '2020~', text: { en: 'A' }, ...said }],
      updates: [{ text: 'A', status: 'retracted', ...said }],
      confidence: { reported: 'high' },
      formerIds: ['o'],
    };
    for (const [list, record] of [
      ['events', whole],
      ['events', fullest],
      ['claims', claim],
      ['claims', { ...claim, low: 1, high: 2, approximate: true, via: 'v', note: { en: 'n' } }],
    ] as const) {
      expect(await jsonOf(record, list)).toEqual([JSON.stringify(record), 2]);
      expect(await jsonOf(record, list, 1)).toEqual([undefined, 2]);
      expect(await jsonOf({ ...record, status: undefined }, list)).toEqual([undefined, 2]);
    }
    const written = JSON.stringify(whole);
    const asWritten = async (text: string) => {
      let told: string | undefined;
      await readConflictTimeline(
        [`{"events":[${text}]}`],
        {
          metadata: () => undefined,
          entry: () => undefined,
          event: (_event, json) => (told = json),
          claim: () => undefined,
          issue: () => undefined,
        },
        '',
      );
      return told;
    };
    expect(await asWritten(written)).toBe(written);
    for (const [from, to] of [
      ['{"id"', '{ "id"'],
      ['"id":"e"', '"id": "e"'],
      ['{"id":"e"', '{"id":\t"e"'],
    ] as const)
      expect(await asWritten(written.replace(from, to))).toBeUndefined();
  });

  it('tells of broken rows and fields with what stands there, and in which line', async () => {
    const sink = await readText(
      readConflictTimeline,
      `{"title":"A",\n"summary":tru,"events":[{"id":NaN},\n${JSON.stringify(event)}],"naming":${'['.repeat(70)}${']'.repeat(70)}}`,
    );
    expect(sink.events).toHaveLength(1);
    expect(sink.issues.filter(({ severity }) => severity === 'error')).toEqual([
      {
        severity: 'error',
        code: 'json-broken',
        list: 'metadata',
        row: 0,
        line: 2,
        field: 'summary',
        value: 'tru',
      },
      { severity: 'error', code: 'json-broken', list: 'events', row: 1, line: 2, value: '{"id":NaN}' },
      { severity: 'error', code: 'nesting-too-deep', list: 'metadata', row: 0, line: 3, field: 'naming' },
    ]);
  });

  it('stops at what it can’t read on, and says how far it came', async () => {
    const sink = await readText(readConflictTimeline, `{"events":[\n${JSON.stringify(event)} x`);
    expect(sink.issues).toContainEqual({
      severity: 'error',
      code: 'json-broken',
      list: 'events',
      row: 2,
      line: 2,
      value: 'x',
    });
    const empty = await readText(readConflictTimeline, '');
    expect(empty.issues.find(({ code }) => code === 'json-truncated')).toEqual({
      severity: 'error',
      code: 'json-truncated',
      row: 0,
      line: 1,
      value: '',
    });
  });

  it('tells where a list is expected, and reads the others', async () => {
    const sink = await readText(readConflictTimeline, '{"events":{"a":1},"actors":[{"id":"a","title":"A"}]}');
    expect(sink.issues).toContainEqual({
      severity: 'error',
      code: 'list-expected',
      row: 0,
      field: 'events',
      value: '{"a":1}',
    });
    expect(sink.dataset()?.actors).toHaveLength(1);
  });

  it('tells an unknown field of a long list once', async () => {
    const places = Array.from({ length: 12 }, (_, i) => ({
      place: `p${i}`,
      role: 'site',
      ...(i % 10 === 1 && { mood: 1 }),
    }));
    const sink = await readText(
      readConflictTimeline,
      JSON.stringify({ ...head, events: [{ ...event, places }] }),
    );
    expect(shortIssues(sink)).toEqual(['note field-unknown events 1 places.mood']);
  });

  it('tells each unknown field of a list once', async () => {
    const row = (id: string) => ({ ...event, id, mood: 1, places: [{ place: 'p', role: 'site', mood: 1 }] });
    const places = [{ id: 'p', names: { en: 'P' }, precision: 'exact', mood: 1 }];
    const sink = await readText(
      readConflictTimeline,
      JSON.stringify({ ...head, story: 1, places, events: [row('a'), row('b')] }),
    );
    expect(shortIssues(sink)).toEqual([
      'note field-unknown metadata 0 story',
      'note field-unknown places 1 mood',
      'note field-unknown events 1 places.mood',
      'note field-unknown events 1 mood',
    ]);
  });
});

describe('an entry that is named and isn’t there', () => {
  const said = { by: 'x', stance: 'asserts', reported: '2020', sources: ['s1'] };
  const events = [
    { ...event, id: 'e1', reports: [{ source: 's2', reported: '2020' }], positions: [said] },
    {
      ...event,
      id: 'e2',
      updates: [{ reported: '2020', text: 'T', sources: ['s3', 's1'] }],
      positions: [said],
    },
  ];
  const claims = [
    {
      id: 'c1',
      measure: 'm',
      side: 'a',
      asOf: '2020',
      reported: '2020',
      claimedBy: 'y',
      best: 1,
      sources: ['s4'],
    },
    { id: 'c2', measure: 'm', side: 'all', asOf: '2020', reported: '2020', claimedBy: 'y', best: 1 },
  ];
  const missing = async (parts: object) =>
    (await readText(readConflictTimeline, JSON.stringify({ ...head, events, claims, ...parts }))).issues
      .filter(({ code }) => code === 'reference-missing')
      .map(({ severity, list, row, id, field, value }) => [severity, list, row, id, field, value].join(' '))
      .sort();

  it('is told once, with the first row that names it', async () => {
    expect(await missing({})).toEqual(
      [
        'warning events 1 e1 reports s2',
        'warning events 1 e1 positions x',
        'warning events 1 e1 positions s1',
        'warning events 2 e2 updates s3',
        'warning claims 1 c1 measure m',
        'warning claims 1 c1 claimedBy y',
        'warning claims 1 c1 side a',
        'warning claims 1 c1 sources s4',
      ].sort(),
    );
  });

  const there = {
    sources: ['s1', 's2', 's3', 's4'].map((id) => ({ id, title: id })),
    actors: ['x', 'y'].map((id) => ({ id, title: id })),
    measures: [{ id: 'm', title: 'M' }],
    sides: [{ id: 'a', title: 'A' }],
  };

  it('may come behind the rows, or before them', async () => {
    expect(await missing(there)).toEqual([]);
    const text = JSON.stringify({ ...there, ...head, events, claims });
    const sink = await readText(readConflictTimeline, text);
    expect(sink.issues.filter(({ code }) => code === 'reference-missing')).toEqual([]);
  });

  it('is no entry of another list', async () => {
    const { sources, actors } = there;
    expect(await missing({ ...there, sources: actors, actors: sources })).toHaveLength(6);
  });
});
