import { describe, expect, it } from 'vitest';
import { readConflictTimeline } from '../../../src/formats/own/conflictTimeline';
import { claimantRoles, claimScopes, claimStatuses, peopleCounted } from '../../../src/model/claim';
import { families } from '../../../src/model/dataset';
import { eventStatuses, stances, whenKinds } from '../../../src/model/event';
import { placeRoles, precisions } from '../../../src/model/place';
import { supports } from '../../../src/model/source';
import { readText, shortIssues } from '../read';

type Fields = { readonly [name: string]: unknown };
const lists = ['categories', 'measures', 'sides', 'actors', 'places', 'sources', 'events', 'claims'] as const;
type List = (typeof lists)[number];

/** A record of each list with what it must have, as it stands when it was read. */
const right: { readonly [Name in List]: Fields } = {
  categories: { id: 'a', title: 'A', glyph: 'disc', family: 'public' },
  measures: { id: 'a', title: 'A' },
  sides: { id: 'a', title: 'A', letter: 'N' },
  actors: { id: 'a', title: 'A', kind: 'state' },
  places: { id: 'a', names: { en: 'A' }, precision: 'exact' },
  sources: { id: 'a', title: 'A', support: 'page-read' },
  events: {
    id: 'a',
    when: '2020-10-04',
    whenKind: 'duration',
    title: 'A',
    category: 'c',
    places: [],
    actors: [],
    status: 'documented',
    reports: [],
    positions: [],
    updates: [],
  },
  claims: {
    id: 'a',
    measure: 'm',
    people: 'all',
    side: 'all',
    best: 1,
    scope: 'incident',
    asOf: '2020-10-04',
    reported: '2020-10-04',
    claimedBy: 'x',
    claimantRole: 'own-side',
    status: 'undisputed',
    sources: [],
    support: 'page-read',
  },
};

/** What a record of a list becomes, and what is told of it: `warning code field`. Missing entries are another test's. */
async function read(
  list: List,
  parts: Fields,
): Promise<{ made: object | undefined; told: readonly string[] }> {
  const record = Object.fromEntries(
    Object.entries({ ...right[list], ...parts }).filter(([, value]) => value !== undefined),
  );
  const head = { format: 'conflict-timeline/1', id: 'd', title: 'D', timeZone: 'UTC' };
  const sink = await readText(readConflictTimeline, JSON.stringify({ ...head, [list]: [record] }));
  const told = shortIssues(sink)
    .filter((issue) => !issue.includes('reference-missing'))
    .map((issue) => issue.replace(` ${list} 1`, ''));
  return { made: sink.dataset()?.[list][0], told };
}

const kept = async (list: List, parts: Fields) =>
  expect(await read(list, parts)).toEqual({ made: { ...right[list], ...parts }, told: [] });

/** The value is taken out, or another stands for it, with one issue. */
async function replaced(list: List, field: string, value: unknown, issue: string, by?: unknown) {
  const { made, told } = await read(list, { [field]: value });
  const { [field]: _taken, ...rest } = right[list];
  expect({ made, told }).toEqual({
    made: by === undefined ? rest : { ...rest, [field]: by },
    told: [issue],
  });
}

/** The record is set aside. */
const refused = async (list: List, field: string, value: unknown, issue: string) =>
  expect(await read(list, { [field]: value })).toEqual({ made: undefined, told: [issue] });

describe('a record', () => {
  it.each(lists)('of %s stands as it is', (list) => kept(list, {}));

  it.each<[List, readonly string[]]>([
    ['categories', ['id', 'title']],
    ['measures', ['id', 'title']],
    ['sides', ['id', 'title']],
    ['actors', ['id', 'title']],
    ['places', ['id', 'names']],
    ['sources', ['id', 'title']],
    ['events', ['id', 'when', 'title', 'category']],
    ['claims', ['id', 'measure', 'asOf', 'reported', 'claimedBy']],
  ])('of %s is nothing without %j', async (list, needed) => {
    for (const name of needed)
      for (const nothing of [undefined, null, ''])
        await refused(list, name, nothing, `error field-missing ${name}`);
  });

  it.each<[List, string, unknown, boolean]>([
    ['categories', 'glyph', undefined, false],
    ['categories', 'family', undefined, false],
    ['sides', 'letter', '', false],
    ['actors', 'kind', 'other', false],
    ['places', 'precision', 'not-stated', true],
    ['sources', 'support', 'not-stated', false],
    ['events', 'whenKind', 'duration', false],
    ['events', 'places', [], false],
    ['events', 'actors', [], false],
    ['events', 'status', 'not-stated', true],
    ['events', 'reports', [], false],
    ['events', 'positions', [], false],
    ['events', 'updates', [], false],
    ['claims', 'people', 'all', true],
    ['claims', 'side', 'all', true],
    ['claims', 'scope', 'incident', true],
    ['claims', 'claimantRole', 'third-party', true],
    ['claims', 'status', 'undisputed', false],
    ['claims', 'sources', [], false],
    ['claims', 'support', 'not-stated', false],
  ])('of %s without %s has %j, told: %s', async (list, name, fallback, isTold) => {
    for (const nothing of [undefined, null])
      expect(await read(list, { [name]: nothing })).toEqual({
        made: { ...right[list], [name]: fallback },
        told: isTold ? [`warning field-missing ${name}`] : [],
      });
  });

  it.each([[null], [5], ['a'], [[]]])('is no %j', async (value) => {
    const sink = await readText(readConflictTimeline, JSON.stringify({ actors: [value] }));
    expect(sink.dataset()?.actors).toEqual([]);
    expect(sink.issues).toContainEqual({
      severity: 'error',
      code: 'object-expected',
      list: 'actors',
      row: 1,
      value: value === 'a' ? 'a' : JSON.stringify(value),
    });
  });
});

describe('an id', () => {
  it('may be a number, and is a text then', async () => {
    expect((await read('events', { id: 7, category: 0 })).made).toMatchObject({ id: '7', category: '0' });
  });

  it.each([[true], [['a']], [{}]])('is no %j', (value) =>
    refused('actors', 'id', value, 'error field-unreadable id'),
  );
  it.each([[true], [['a']], [{}]])('of another record is no %j', (value) =>
    replaced('actors', 'side', value, 'warning field-unreadable side'),
  );
});

describe('a word', () => {
  const words: readonly (readonly [List, string, readonly string[], unknown])[] = [
    ['categories', 'family', families, undefined],
    ['places', 'precision', precisions, 'not-stated'],
    ['sources', 'support', supports, 'not-stated'],
    ['events', 'whenKind', whenKinds, 'duration'],
    ['events', 'status', eventStatuses, 'not-stated'],
    ['events', 'support', supports, undefined],
    ['claims', 'people', peopleCounted, 'all'],
    ['claims', 'scope', claimScopes, 'incident'],
    ['claims', 'claimantRole', claimantRoles, 'third-party'],
    ['claims', 'status', claimStatuses, 'undisputed'],
    ['claims', 'support', supports, 'not-stated'],
  ];
  it.each(words)('of %s as %s is one of %j, else %s', async (list, name, known, fallback) => {
    for (const word of known) await kept(list, { [name]: word });
    for (const word of ['Known', 5, ['site']])
      await replaced(list, name, word, `warning value-unknown ${name}`, fallback);
  });
});

describe('a text', () => {
  it.each([['A'], [{ en: 'A' }], [{ en: 'A', fr: '' }]])('may be %j', (title) => kept('sources', { title }));

  it.each([[5], [true], [[]], [['A']], [{}], [{ en: 5 }]])('is no %j', async (value) => {
    await refused('sources', 'title', value, 'error field-unreadable title');
    await replaced('events', 'summary', value, 'warning field-unreadable summary');
  });

  it('loses a wording that is none', async () => {
    expect(await read('sources', { title: { en: 'A', fr: 5 } })).toEqual({
      made: { ...right.sources, title: { en: 'A' } },
      told: [],
    });
    const hostile: unknown = JSON.parse('{"en":"A","__proto__":"B"}');
    expect((await read('sources', { title: hostile })).made).toEqual({
      ...right.sources,
      title: { en: 'A' },
    });
    expect((await read('places', { names: hostile })).made).toEqual({ ...right.places, names: { en: 'A' } });
  });

  it.each<[List, string]>([
    ['actors', 'kind'],
    ['sources', 'publisher'],
    ['sources', 'language'],
    ['claims', 'via'],
    ['events', 'warning'],
  ])('of %s as %s may turn the writing direction, but ends it', async (list, name) => {
    await kept(list, { [name]: 'x\u202ay\u202c' });
    expect((await read(list, { [name]: '\u202ex' })).made).toMatchObject({ [name]: '\u202ex\u202c' });
    expect((await read(list, { [name]: 5 })).told).toEqual([`warning field-unreadable ${name}`]);
  });

  it('in several languages ends each that turns', async () => {
    for (const list of ['sources', 'events'] as const)
      expect((await read(list, { title: { en: '\u202ex', fr: 'y' } })).made).toMatchObject({
        title: { en: '\u202ex\u202c', fr: 'y' },
      });
  });
});

describe('the names of a place', () => {
  it('may be one, in no known language', async () => {
    expect(await read('places', { names: 'A\u202e' })).toEqual({
      made: { ...right.places, names: { und: 'A\u202e\u202c' } },
      told: [],
    });
  });
  it.each([[5], [['A']], [{}], [{ en: 5 }]])('are no %j', (value) =>
    refused('places', 'names', value, 'error field-unreadable names'),
  );
});

describe('a number', () => {
  it.each(['low', 'best', 'high'])('as %s may be any', async (name) => {
    for (const figure of [0, 1.5, -2]) await kept('claims', { best: undefined, [name]: figure });
  });
  it.each([['5'], [true], [[]]])('is no %j', (value) =>
    replaced('claims', 'low', value, 'warning field-unreadable low'),
  );
});

describe('figures of a claim', () => {
  it.each([
    [{ low: 1, best: 2, high: 3 }, []],
    [{ low: 2, best: 2, high: 2 }, []],
    [{ low: 2, best: undefined, high: 2 }, []],
    [{ low: 1, best: undefined, high: 3 }, []],
    [{ low: 3, best: 2, high: 4 }, ['warning range-reversed low']],
    [{ low: 1, best: 4, high: 3 }, ['warning range-reversed low']],
    [{ low: 4, best: undefined, high: 3 }, ['warning range-reversed low']],
    [{ best: 4, high: 3 }, ['warning range-reversed low']],
    [{ best: undefined }, ['warning figure-missing best']],
    [{ best: undefined, notDisclosed: true }, []],
    [{ best: undefined, low: 0 }, []],
  ])('%j tell %j', async (figures, told) => {
    expect((await read('claims', figures)).told).toEqual(told);
  });

  it('that go down are told as they stand, with the claim', async () => {
    const claim = { ...right.claims, low: 5, best: 3, high: 4 };
    const sink = await readText(readConflictTimeline, JSON.stringify({ claims: [claim] }));
    expect(sink.issues).toContainEqual({
      severity: 'warning',
      code: 'range-reversed',
      list: 'claims',
      row: 1,
      id: 'a',
      field: 'low',
      value: '5 – 3 – 4',
    });
  });
});

describe('yes or no', () => {
  it.each<[List, string]>([
    ['claims', 'approximate'],
    ['claims', 'atLeast'],
    ['claims', 'notDisclosed'],
    ['claims', 'assumed'],
    ['places', 'approximate'],
  ])('of %s as %s', async (list, name) => {
    await kept(list, { [name]: true });
    await kept(list, { [name]: false });
    for (const other of ['true', 1, {}])
      await replaced(list, name, other, `warning field-unreadable ${name}`);
  });

  it.each([[true], [false], [{ en: true, fr: false }], [{}]])('by language may be %j', (plural) =>
    kept('actors', { plural }),
  );
  it.each([['yes'], [1], [{ en: 1 }], [[true]], [JSON.parse('{"__proto__":true}')]])(
    'by language is no %j',
    (value) => replaced('actors', 'plural', value, 'warning field-unreadable plural'),
  );
});

describe('a date', () => {
  it.each(['2020', '2020-10~', '2020-10-04/..', '../..', '2020-10-04?'])(
    'of a source may be %s',
    (published) => kept('sources', { published }),
  );
  it.each([['yesterday'], [2020], ['2020-13'], [{}]])('of a source is no %j', (value) =>
    replaced('sources', 'published', value, 'warning date-unreadable published'),
  );

  it.each(['2020', '2020-10-04/..', '../2020-10', '2020-10-04/2020-10-06', '2020-10-04~', '-0043-03-15'])(
    'of an event may be %s',
    (when) => kept('events', { when }),
  );
  it.each([
    ['../..', 'date-unbounded'],
    ['yesterday', 'date-unreadable'],
    ['2020-02-30', 'date-unreadable'],
    [2020, 'date-unreadable'],
    [{}, 'date-unreadable'],
  ])('of an event is no %j', async (value, code) => {
    await refused('events', 'when', value, `error ${code} when`);
    await refused('claims', 'asOf', value, `error ${code} asOf`);
  });

  it.each(['2020-10-04', '2020-10', '2020', '2020-10-04T17:20', '2020-10-04/2020-10-06', '2020-10~'])(
    'of a report may be %s',
    (reported) => kept('claims', { reported }),
  );
  it.each([
    ['2020-10-04T25:00'],
    ['2020-10-04T'],
    ['2020-10-04/..'],
    ['2020-02-30'],
    ['..'],
    ['soon'],
    [2020],
    [{}],
  ])('of a report is no %j', (value) =>
    refused('claims', 'reported', value, 'error date-unreadable reported'),
  );
});

describe('a clock time', () => {
  it.each([
    [{ of: 'event', from: '00:00', to: '23:59' }],
    [{ of: 'announcement', text: 'at dawn', approximate: true }],
  ])('may be %j', (time) => kept('events', { time }));

  it.each([
    [{ of: 'event', from: '24:00' }, { of: 'event' }, ['warning time-unreadable time.from']],
    [{ of: 'event', to: 1720 }, { of: 'event' }, ['warning time-unreadable time.to']],
    [{ of: 'event', to: '7:20' }, { of: 'event' }, ['warning time-unreadable time.to']],
    [{ from: '17:20' }, { of: 'announcement', from: '17:20' }, ['warning field-missing time.of']],
    [{ of: 'x', from: '17:20' }, { of: 'announcement', from: '17:20' }, ['warning value-unknown time.of']],
    [
      { of: 'event', mood: 'x', approximate: 1 },
      { of: 'event', mood: 'x' },
      ['warning field-unreadable time.approximate', 'note field-unknown time.mood'],
    ],
    ['17:20', undefined, ['warning object-expected time']],
    [[], undefined, ['warning object-expected time']],
  ])('%j is read as %j', async (given, time, told) => {
    expect(await read('events', { time: given })).toEqual({
      made: { ...right.events, ...(time && { time }) },
      told,
    });
  });
});

describe('records within an event', () => {
  it.each<[string, Fields, readonly string[]]>([
    ['places', { place: 'p', role: 'site', precision: 'exact' }, ['place']],
    ['actors', { actor: 'x', role: 'mediator' }, ['actor']],
    ['reports', { source: 's', reported: '2020-10-05', assumed: true }, ['source', 'reported']],
    [
      'positions',
      {
        by: 'x',
        stance: 'denies',
        when: '2020-10-05',
        place: 'p',
        text: 'No',
        reported: '2020-10-05',
        assumed: true,
        sources: ['s'],
      },
      ['by', 'stance', 'reported'],
    ],
    [
      'updates',
      { reported: '2020-10-06', assumed: true, text: 'More', status: 'corroborated', sources: ['s'] },
      ['reported', 'text'],
    ],
  ])('as %s stand as they are, and are left out without what they need', async (name, whole, needed) => {
    await kept('events', { [name]: [whole, whole] });
    for (const field of needed) {
      const { [field]: _gone, ...rest } = whole;
      expect(await read('events', { [name]: [rest, whole] })).toEqual({
        made: { ...right.events, [name]: [whole] },
        told: [`warning field-missing ${name}[0].${field}`],
      });
    }
    expect(await read('events', { [name]: [whole, 5] })).toEqual({
      made: { ...right.events, [name]: [whole] },
      told: [`warning object-expected ${name}[1]`],
    });
    for (const other of ['x', {}, 5])
      expect(await read('events', { [name]: other })).toEqual({
        made: right.events,
        told: [`warning list-expected ${name}`],
      });
  });

  it.each([...placeRoles])('a place may be its %s', (role) =>
    kept('events', { places: [{ place: 'p', role }] }),
  );
  it.each([...stances])('a position may be that somebody %s', (stance) =>
    kept('events', { positions: [{ by: 'x', stance, reported: '2020', sources: [] }] }),
  );

  it('a position or update without sources has none', async () => {
    const said = { by: 'x', stance: 'asserts', reported: '2020' };
    expect((await read('events', { positions: [said] })).made).toMatchObject({
      positions: [{ ...said, sources: [] }],
    });
    const later = { reported: '2020', text: 'More' };
    expect((await read('events', { updates: [later] })).made).toMatchObject({
      updates: [{ ...later, sources: [] }],
    });
  });

  it('a place without a role is where it happened, told', async () => {
    expect(await read('events', { places: [{ place: 'p' }] })).toEqual({
      made: { ...right.events, places: [{ place: 'p', role: 'site' }] },
      told: ['warning field-missing places[0].role'],
    });
  });

  it.each([
    [{ reported: 'high' }],
    [{ reported: 'medium', occurred: 'contested' }],
    [{ occurred: 'low' }],
    [{}],
  ])('confidence may be %j', (confidence) => kept('events', { confidence }));

  it('an unknown confidence is left out', async () => {
    expect(await read('events', { confidence: { reported: 'some', occurred: 'low' } })).toEqual({
      made: { ...right.events, confidence: { occurred: 'low' } },
      told: ['warning value-unknown confidence.reported'],
    });
  });
});

describe('a list', () => {
  it('loses what it can’t hold, told by its place', async () => {
    expect(await read('places', { spellings: ['a', 5, 'b'], formerIds: [7, true] })).toEqual({
      made: { ...right.places, spellings: ['a', 'b'], formerIds: ['7'] },
      told: ['warning field-unreadable spellings[1]', 'warning field-unreadable formerIds[1]'],
    });
    expect(await read('claims', { sources: ['s', '', {}] })).toEqual({
      made: { ...right.claims, sources: ['s'] },
      told: ['warning field-unreadable sources[1]', 'warning field-unreadable sources[2]'],
    });
    expect(await read('claims', { sources: ['s', ''] })).toEqual({
      made: { ...right.claims, sources: ['s'] },
      told: ['warning field-unreadable sources[1]'],
    });
    await replaced('actors', 'spellings', 'a', 'warning list-expected spellings');
  });
});

describe('a place on Earth', () => {
  it.each([
    [180, 90],
    [-180, -90],
    [0, 0],
  ])('may be at %d, %d', (lng, lat) => kept('places', { lng, lat }));

  it.each([
    ['lng', 180.1],
    ['lng', -180.1],
    ['lng', '46x'],
    ['lat', 90.1],
    ['lat', -90.1],
    ['lat', true],
  ])('is not where %s is %j', async (name, value) => {
    const other = name === 'lng' ? 'lat' : 'lng';
    expect(await read('places', { [other]: 5, [name]: value })).toEqual({
      made: right.places,
      told: [`warning coordinates-unreadable ${name}`, `warning coordinates-unreadable ${name}`],
    });
  });

  it.each([
    ['lng', 'lat'],
    ['lat', 'lng'],
  ])('has no %s without a %s', async (given, missing) => {
    expect(await read('places', { [given]: 5 })).toEqual({
      made: right.places,
      told: [`warning coordinates-unreadable ${missing}`],
    });
  });

  it.each([[{ ref: 'a/b' }], [{ type: 'Polygon', coordinates: [] }]])('may have the outline %j', (area) =>
    kept('places', { area }),
  );
  it.each([['a'], [{}], [{ ref: 5 }], [[]]])('has no outline %j', (value) =>
    replaced('places', 'area', value, 'warning object-expected area'),
  );
});

describe('an address', () => {
  it.each(['https://example.org/a?b#c', 'http://example.org', 'HTTPS://example.org/'])('may be %s', (url) =>
    kept('sources', { url }),
  );
  it.each([
    'javascript:alert(1)',
    'ftp://example.org',
    'https://',
    'https:/example.org',
    'https://example.org/a b',
    ' https://example.org',
    'x https://example.org',
  ])('is no “%s”', (value) => replaced('sources', 'url', value, 'warning url-unsafe url'));
  it('is no number', () => replaced('sources', 'url', 5, 'warning url-unsafe url'));
});

describe('who uses which name', () => {
  it('is told by language, but for a name that changes what an object inherits', async () => {
    const hostile: unknown = JSON.parse('{"en":["a"],"__proto__":["b"]}');
    const { made } = await read('places', { usedBy: hostile });
    expect(made).toEqual({ ...right.places, usedBy: { en: ['a'] } });
    expect(Object.hasOwn((made as { readonly usedBy: object }).usedBy, '__proto__')).toBe(false);
  });
});

describe('what is told of a record', () => {
  const told = async (list: List, record: Fields) =>
    (await readText(readConflictTimeline, JSON.stringify({ [list]: [{ ...right[list], ...record }] }))).issues
      .filter(({ code }) => code === 'value-unknown')
      .map(({ field, id, ...rest }) => [field, 'id' in { id, ...rest } ? id : '-']);

  it('names its id where that is a text, and never that of a record within it', async () => {
    expect(await told('events', { status: 'x' })).toEqual([['status', 'a']]);
    expect(await told('events', { id: 7, status: 'x' })).toEqual([['status', undefined]]);
    const place = { place: 'p', role: 'x', id: 'inner' };
    expect(await told('events', { places: [place] })).toEqual([['places[0].role', 'a']]);
  });

  it('has no id where there is none', async () => {
    const sink = await readText(readConflictTimeline, '{"events":[{"when":"2020"}],"id":5}');
    for (const issue of sink.issues) expect('id' in issue).toBe(false);
  });
});

it.each<[List, string]>([
  ['events', 'warning'],
  ['events', 'summary'],
  ['claims', 'via'],
  ['claims', 'note'],
])('an empty field of %s, %s, is none', async (list, name) => {
  for (const nothing of ['', null])
    expect(await read(list, { [name]: nothing })).toEqual({ made: right[list], told: [] });
});

it('a figure too large for a number is none', async () => {
  const claim = JSON.stringify({ ...right.claims, best: 0 }).replace('"best":0', '"best":1e999');
  const sink = await readText(readConflictTimeline, `{"claims":[${claim}]}`);
  expect(sink.dataset()?.claims[0]).not.toHaveProperty('best');
});

describe('every other field', () => {
  it.each<[List, Fields]>([
    ['actors', { names: { en: 'B' }, spellings: ['b'], partOf: 'x', successorOf: 'y', note: 'n' }],
    ['places', { spellings: ['b'], usedBy: { en: ['x'] }, at: 'in A', formerIds: ['o'] }],
    ['sources', { publisher: 'P', published: '2020', language: 'fr', kind: 'news' }],
    ['events', { period: 'war', summary: 'S', warning: 'graphic', formerIds: ['o'] }],
    ['claims', { event: 'e', series: 's', place: 'p', via: 'v', note: 'n', warning: 'w' }],
  ])('of %s is kept: %j', (list, parts) => kept(list, parts));
});
