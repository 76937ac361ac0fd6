import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Clauses } from '../../src/engine/questions';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { createNames, writtenSpellings } from '../../src/engine/tab/search/names';
import { soughtIn } from '../../src/engine/tab/search/sought';
import { readSoughtDate, touchesDate } from '../../src/engine/tab/search/soughtDate';
import { civilOf, dayOf, printDay } from '../../src/model/day';
import type { Dataset } from '../../src/model/dataset';
import type { ConflictEvent } from '../../src/model/event';
import { wordings } from '../../src/model/text';
import { foldedWords } from '../../src/table/fold';
import { ownTexts } from '../../src/table/ownTexts';
import { properties } from '../seed';
import { eventWith, smallDataset } from '../table/smallDataset';
import { tableOf } from '../table/tableOf';
import { askNow } from './askNow';
import { createNaive, seenSpan } from './naive';

const firstDay = dayOf(2020, 10, 1);
const runs = { ...properties, numRuns: 60 };

const entries = {
  categories: [
    { id: 'strike', title: { en: 'Strike', fr: 'Frappe' }, glyph: 'burst', family: 'force' },
    { id: 'talks', title: 'Talks', glyph: 'bubble', family: 'talks' },
  ],
  actors: [
    {
      id: 'blue',
      title: { en: 'Blue corps', fr: 'Corps bleu' },
      kind: 'state',
      side: 'armenia',
      spellings: ['BC'],
    },
    { id: 'green', title: 'Green band', kind: 'state', side: 'azerbaijan' },
  ],
  places: [
    {
      id: 'ridge',
      names: { en: 'North ridge', fr: 'Crête nord' },
      lng: 46,
      lat: 39,
      precision: 'settlement',
    },
    { id: 'ford', names: { en: 'Ford / Gué' }, lng: 47, lat: 39, precision: 'settlement' },
  ],
  terms: [
    { id: 'drone', names: { en: 'Drone', ru: 'Беспилотник' }, spellings: ['UAV'] },
    { id: 'red-cross', names: { en: 'Red cross' }, spellings: ['ICRC'] },
  ],
} as const satisfies Partial<Dataset>;
const named = [...entries.places, ...entries.actors, ...entries.terms];

/** Words of the texts: some begin with others, some belong to names, some to dates. */
const words = [
  ...['alpha', 'alpine', 'bet', 'beta', 'École', 'ecolo', 'bcd', 'uavs', 'Drone', 'UAV', 'беспилотники'],
  ...['north', 'ridge', 'nord', 'crête', 'corps', 'blue', 'red', 'cross', 'ICRC', 'ford', 'gué', 'green'],
  ...['1', '1er', '9', 'october', 'Octobre', 'oct', '2020', 'talk', 'frappe'],
];
const sentence = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((some) => some.join(' '));
const text = fc.oneof(sentence, fc.record({ en: sentence, fr: sentence }));
const day = fc.integer({ min: firstDay - 2, max: firstDay + 40 });
const reported = day.map(printDay);

const event = fc
  .record({
    when: fc.oneof(
      day.map(printDay),
      fc.tuple(day, fc.nat(40)).map(([from, days]) => `${printDay(from)}/${printDay(from + days)}`),
      fc.constantFrom('2020', '2020-10', '2019-10-09', '2012-02-29/2020-10-08'),
    ),
    title: text,
    summary: text,
    category: fc.constantFrom('strike', 'talks'),
    actors: fc.subarray([{ actor: 'blue' }, { actor: 'green' }], { maxLength: 1 }),
    places: fc.subarray(
      [
        { place: 'ridge', role: 'site' as const },
        { place: 'ford', role: 'site' as const },
      ],
      {
        maxLength: 1,
      },
    ),
    positions: fc.array(
      fc.record({
        by: fc.constant('blue'),
        stance: fc.constant('asserts' as const),
        text,
        reported,
        sources: fc.constant(['agency']),
      }),
      { maxLength: 1 },
    ),
    updates: fc.array(fc.record({ reported, text, sources: fc.constant(['agency']) }), { maxLength: 2 }),
  })
  .map((parts) => eventWith({ id: '', ...parts, whenKind: 'duration' }));

const arbitraryDataset = fc.array(event, { minLength: 1, maxLength: 14 }).map((events): Dataset => ({
  ...smallDataset,
  ...entries,
  events: events.map((of, i) => ({ ...of, id: `e${i}` })),
  claims: [],
}));

type Term = { readonly not: boolean } & (
  | { readonly kind: 'word' | 'name' | 'phrase' | 'open'; readonly typed: string }
  | {
      readonly kind: 'date';
      readonly typed: string;
      readonly year?: number;
      readonly month?: number;
      readonly day?: number;
    }
);

// None of the words is a name by itself or, beside another, part of one or of a date.
const word = fc.constantFrom(
  'al',
  'ALPINE',
  'bet',
  'ecol',
  'nort',
  'cro',
  'dro',
  'ua',
  'bl',
  'tal',
  'str',
  'o',
  'zzz',
  'беспил',
);
const phrase = fc
  .array(fc.constantFrom(...words, 'al', 'fo'), { minLength: 1, maxLength: 3 })
  .map((some) => some.join(' '));
const dates: readonly Omit<Extract<Term, { kind: 'date' }>, 'not'>[] = [
  { kind: 'date', typed: '9 October 2020', year: 2020, month: 10, day: 9 },
  { kind: 'date', typed: 'le 1er octobre', month: 10, day: 1 },
  { kind: 'date', typed: 'October 2020', year: 2020, month: 10 },
  { kind: 'date', typed: '2020-11-02', year: 2020, month: 11, day: 2 },
  { kind: 'date', typed: 'octobre', month: 10 },
  { kind: 'date', typed: '2020', year: 2020 },
  { kind: 'date', typed: '29 February', month: 2, day: 29 },
];
const plainTerm: fc.Arbitrary<Term> = fc.oneof(
  fc.record({ kind: fc.constant('word' as const), not: fc.boolean(), typed: word }),
  fc.record({
    kind: fc.constant('name' as const),
    not: fc.boolean(),
    typed: fc.constantFrom(
      'UAV',
      'drone',
      'North ridge',
      'crete nord',
      'BC',
      'corps bleu',
      'icrc',
      'Red Cross',
      'Gué',
    ),
  }),
  fc.record({ kind: fc.constant('phrase' as const), not: fc.boolean(), typed: phrase }),
);
const dateTerm: fc.Arbitrary<Term> = fc
  .tuple(fc.constantFrom(...dates), fc.boolean())
  .map(([date, not]) => ({ ...date, not }));
const openTerm: fc.Arbitrary<Term> = fc.record({
  kind: fc.constant('open' as const),
  not: fc.boolean(),
  typed: phrase,
});

/** Parts of which each must be met by one of its terms; one date at most, which would else run into the next. */
const query = fc
  .record({
    before: fc.array(fc.array(plainTerm, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
    date: fc.option(dateTerm, { nil: undefined, freq: 2 }),
    last: fc.option(openTerm, { nil: undefined, freq: 2 }),
    and: fc.constantFrom(' ', ' AND ', '  '),
    minus: fc.constantFrom('-', 'NOT '),
    marks: fc.constantFrom(['"', '"'], ['“', '”'], ['« ', ' »']),
    joined: fc.boolean(),
  })
  .map(({ before, date, last, and, minus, marks: [opening = '', closing = ''], joined }) => {
    const written = ({ kind, not, typed }: Term) =>
      (not ? minus : '') +
      (kind === 'phrase' ? opening + typed + closing : kind === 'open' ? opening + typed : typed);
    const parts = [...before, ...(date ? [[date]] : []), ...(last ? [[last]] : [])];
    // The date as one more way to meet the part before it.
    if (joined && date && before.length > 0)
      parts.splice(before.length - 1, 2, [...(before.at(-1) ?? []), date]);
    return { parts, typed: parts.map((part) => part.map(written).join(' OR ')).join(and) };
  });

/** Whether an event has what a term asks for, by the definition. */
function has(event: ConflictEvent, term: Term, asOf: Clauses): boolean {
  const own = [...ownTexts(event)].map(foldedWords);
  const isSaid = (texts: readonly (readonly string[])[], spelling: readonly string[]) =>
    spelling.every((one) => texts.some((text) => text.some((said) => begins(said, one))));
  const namesOf = (of: (typeof named)[number]) => [
    ...('title' in of ? wordings(of.title) : []),
    ...('names' in of ? Object.values(of.names) : []),
    ...('spellings' in of ? of.spellings : []),
  ];
  const concerned = [
    ...entries.actors.filter(({ id }) => event.actors.some(({ actor }) => actor === id)),
    ...entries.places.filter(({ id }) => event.places.some(({ place }) => place === id)),
    ...entries.terms.filter((of) => writtenSpellings(of).some((name) => isSaid(own, spellingOf(name)))),
  ];
  const category = entries.categories.find(({ id }) => id === event.category);
  const texts = [
    ...own,
    ...wordings(category?.title).map(foldedWords),
    ...concerned.flatMap(namesOf).map(foldedWords),
  ];
  const hasPhrase = (asked: readonly string[], open: boolean) =>
    texts.some((text) =>
      text.some((_, at) =>
        asked.every((one, i) => {
          const said = text[at + i];
          return said !== undefined && (open && i === asked.length - 1 ? said.startsWith(one) : said === one);
        }),
      ),
    );
  switch (term.kind) {
    case 'word':
      return isSaid(texts, foldedWords(term.typed));
    case 'name': {
      const key = foldedWords(term.typed).join(' ');
      const all = named
        .map(writtenSpellings)
        .find((of) => of.some((name) => foldedWords(name).join(' ') === key));
      return (all ?? []).some((name) => isSaid(texts, spellingOf(name)));
    }
    case 'phrase':
    case 'open':
      return hasPhrase(foldedWords(term.typed), term.kind === 'open');
    case 'date': {
      const { start, end } = seenSpan(event, asOf);
      if (daysOf(start, end).some((of) => isOn(of, term))) return true;
      if (term.not) return false;
      const year = term.year === undefined ? [] : [String(term.year)];
      const months =
        term.month === 10
          ? ['october', 'octobre']
          : term.month === 2
            ? ['february', 'fevrier']
            : ['november', 'novembre'];
      if (term.month === undefined) return isSaid(texts, year);
      if (term.day === undefined)
        return months.some((month) =>
          year.length > 0 ? hasPhrase([month, ...year], false) : isSaid(texts, [month]),
        );
      const dayWords = term.day === 1 ? ['1', '1er'] : [String(term.day)];
      return dayWords.some((of) =>
        (of === '1er' ? months.slice(1) : months).some((month) => hasPhrase([of, month, ...year], false)),
      );
    }
  }
}

/** A short name stands for whole words only. */
function spellingOf(name: string): readonly string[] {
  const key = foldedWords(name).join(' ');
  return key.length <= 3 ? [`${key} `] : key.split(' ');
}

function begins(said: string, asked: string): boolean {
  return `${said} `.startsWith(asked);
}

function daysOf(start: number, end: number): readonly number[] {
  const first = Math.floor(start / 1440);
  return Array.from({ length: Math.ceil(end / 1440) - first }, (_, i) => first + i);
}

function isOn(
  of: number,
  {
    year,
    month,
    day: ofMonth,
  }: { year?: number | undefined; month?: number | undefined; day?: number | undefined },
): boolean {
  const civil = civilOf(of);
  return (
    (year === undefined || civil.year === year) &&
    (month === undefined || civil.month === month) &&
    (ofMonth === undefined || civil.day === ofMonth)
  );
}

describe('a search equals a look at every text', () => {
  it('for words, names, phrases, dates, alternatives and exclusions, as of any day', () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        fc.array(query, { minLength: 1, maxLength: 6 }),
        fc.option(day, { nil: undefined }),
        (dataset, queries, known) => {
          const ask = askNow(createTabEngine(tableOf(dataset)));
          const naive = createNaive(dataset);
          const asOf = known === undefined ? {} : { known };
          for (const { parts, typed } of queries) {
            const clauses = { ...asOf, text: typed };
            const meets = (event: ConflictEvent, term: Term) => has(naive.seen(event, asOf), term, asOf);
            const passing = naive
              .passing(asOf)
              .filter((event) => parts.every((part) => part.some((term) => meets(event, term) !== term.not)));
            const { marks = [] } = ask('marks', { clauses, limit: 99 });
            expect([typed, marks.map(({ id }) => id)]).toEqual([typed, passing.map(({ id }) => id)]);

            const keys = marks.map(({ key }) => key);
            const { reasons } = ask('why', { clauses, keys, language: 'fr' });
            for (const [at, event] of passing.entries()) {
              const key = keys[at];
              const told = key === undefined ? undefined : reasons.get(key);
              expect(told?.length).toBe(parts.length);
              for (const [index, part] of parts.entries()) {
                const wanted = part.filter(({ not }) => !not);
                // A date is no text: nothing tells of it.
                if (wanted.some((term) => term.kind !== 'date' && meets(event, term)))
                  expect([typed, event.id, told?.[index]]).not.toEqual([typed, event.id, undefined]);
                if (wanted.length === 0) expect(told?.[index]).toBeUndefined();
              }
            }
          }
        },
      ),
      runs,
    );
  });

  it('and tells the first text that a reader meets, in the reader’s language first', () => {
    fc.assert(
      fc.property(
        arbitraryDataset,
        fc.constantFrom('al', 'bet', 'ecol', 'nort', 'bl', 'tal', 'str', 'gree', 'fo'),
        fc.constantFrom('en', 'fr'),
        (dataset, typed, language) => {
          const ask = askNow(createTabEngine(tableOf(dataset)));
          const clauses = { text: typed };
          const { marks = [] } = ask('marks', { clauses, limit: 99 });
          const { reasons } = ask('why', { clauses, keys: marks.map(({ key }) => key), language });
          for (const { id, key } of marks) {
            const event = dataset.events.find((one) => one.id === id);
            if (!event) throw new Error(id);
            const inOrder = (of: string | Readonly<Record<string, string>>) =>
              typeof of === 'string' ? [of] : [of[language] ?? '', ...Object.values(of)];
            const said = (of: readonly string[]) =>
              of
                .map(
                  (one) =>
                    [one, one.split(' ').filter((part) => foldedWords(part)[0]?.startsWith(typed))] as const,
                )
                .find(([, found]) => found.length > 0);
            const actor = entries.actors.find((one) => event.actors.some((of) => of.actor === one.id));
            const place = entries.places.find((one) => event.places.some((of) => of.place === one.id));
            const category = entries.categories.find((one) => one.id === event.category);
            const fields = [
              ['title', said(inOrder(event.title))],
              ['place', said(place ? inOrder(place.names) : [])],
              ['actor', said(actor ? inOrder(actor.title) : [])],
              ['category', said(category ? inOrder(category.title) : [])],
              ['summary', said(inOrder(event.summary ?? ''))],
              ['position', said(event.positions.flatMap((of) => inOrder(of.text ?? '')))],
              ['update', said(event.updates.flatMap((of) => inOrder(of.text)))],
            ] as const;
            const [where, found] = fields.find(([, one]) => one !== undefined) ?? [];
            const reason = reasons.get(key)?.[0];
            expect(reason?.in).toBe(where);
            // A name is told whole, of a text the words alone.
            const isName = where === 'place' || where === 'actor' || where === 'category';
            expect(reason?.words.startsWith((isName ? found?.[0] : found?.[1][0]) ?? '-')).toBe(true);
            expect(found?.[0]).toContain(reason?.words);
          }
        },
      ),
      runs,
    );
  });

  it('and what it offers for a slip is near, few, and found', () => {
    const spelt = ['alpha', 'alpine', 'беспилотник', 'north ridge', 'green band', 'corps bleu'];
    fc.assert(
      fc.property(
        arbitraryDataset,
        fc.constantFrom(...spelt),
        fc.nat(20),
        fc.constantFrom('', 'x', 'ш'),
        fc.constantFrom('', 'bet ', '-zzz '),
        fc.boolean(),
        (dataset, name, at, letter, before, quoted) => {
          const ask = askNow(createTabEngine(tableOf(dataset)));
          const count = (typed: string) => ask('count', { clauses: { text: typed } }).total;
          const from = at % name.length;
          const slip = name.slice(0, from) + letter + name.slice(from + 1);
          const [opening, closing] = quoted ? ['"', '"'] : ['', ''];
          const typed = before + opening + slip + closing;
          // Of several words each would be taken for one that is wrong.
          if (!quoted && slip.includes(' ')) return;
          const found = ask('nearest', { clauses: { text: typed } });
          expect(found.length).toBeLessThanOrEqual(3);
          expect(found.map(({ total }) => total)).toEqual(
            found.map(({ total }) => total).sort((a, b) => b - a),
          );
          for (const { text: right, name: one, total } of found) {
            expect(right).toBe(before + opening + one + closing);
            expect(total).toBe(count(right));
            expect(total).toBeGreaterThan(0);
          }
          if (count(opening + slip + closing) > 0) expect(found).toEqual([]);
          else if (count(before + opening + name + closing) > 0)
            expect([typed, found.length]).not.toEqual([typed, 0]);
        },
      ),
      runs,
    );
  });
});

describe('a date that is sought', () => {
  const none = createNames([]);
  const dateIn = (typed: string) =>
    soughtIn(typed, none)
      .flat()
      .find(({ date }) => date !== undefined)?.date;
  const english = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ];
  const french = [
    'janvier',
    'février',
    'mars',
    'avril',
    'mai',
    'juin',
    'juillet',
    'août',
    'septembre',
    'octobre',
    'novembre',
    'décembre',
  ];

  it('is read in each way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1500, 1, 1), max: dayOf(2099, 12, 31) }), (of) => {
        const { year, month, day } = civilOf(of);
        const [en = '', fr = ''] = [english[month - 1], french[month - 1]];
        const whole = [
          printDay(of),
          `${day} ${en} ${year}`,
          `${en} ${day}, ${year}`,
          `the ${day}th of ${en} ${year}`,
          `le ${day} ${fr} ${year}`,
          `${day}.${month}.${year}`,
          `${day}/${month}/${year}`,
          `${day}. ${en.toUpperCase()} ${year}`,
        ];
        for (const typed of whole) expect([typed, dateIn(typed)]).toEqual([typed, { year, month, day }]);
        for (const typed of [`${day} ${en}`, `${en} ${day}`, `le ${day} ${fr}`, `${day}-${fr}`])
          expect([typed, dateIn(typed)]).toEqual([typed, { year: undefined, month, day }]);
        for (const typed of [printDay(of).slice(0, 7), `${en} ${year}`, `${fr} ${year}`])
          expect([typed, dateIn(typed)]).toEqual([typed, { year, month, day: undefined }]);
        expect(dateIn(en)).toEqual({ year: undefined, month, day: undefined });
        expect(dateIn(String(year))).toEqual({ year, month: undefined, day: undefined });
      }),
      properties,
    );
  });

  const read = (typed: string) => readSoughtDate(foldedWords(typed), !typed.includes(' '));

  it.each([
    ...['30 February', '31 September', '0 October', '32 October', '100 October', '9xx October', '2021-02-29'],
    ...['2020-13', '2020-00-01', '1.13.2020', '9.10.20', '1-2-3', '9 10 2020', '2020 10 9', '2020-10-09-10'],
    ...[
      '1499',
      '2100',
      '12020',
      '20',
      '9',
      '9 9',
      '10 20',
      '9 October 12',
      '2020 October',
      'October October',
    ],
    ...[
      'oct',
      'sept',
      'mart',
      'the',
      'the October',
      '9 of',
      '9 oc',
      '9 ju',
      '9 ma',
      '9 October 2020 again',
      '',
    ],
  ])('is not read from %s', (typed) => {
    expect(read(typed)).toBeUndefined();
  });

  it.each([
    ['9 sep', 9],
    ['9 jan', 1],
    ['oct 9', 10],
    ['9 mart', 3],
    ['9 oktyabr', 10],
    ['juil 9', 7],
    ['29 februar', 2],
  ])('has the month whose beginning no other shares: %s', (typed, month) => {
    expect(read(typed)).toMatchObject({ year: undefined, month });
  });

  it('is met by what touches one of its days', () => {
    const part = (values: readonly number[]) => fc.constantFrom(undefined, ...values);
    fc.assert(
      fc.property(
        part([2019, 2020, 2021]),
        part([2, 3, 10]),
        part([1, 9, 28, 29]),
        fc.integer({ min: dayOf(2015, 1, 1) * 1440, max: dayOf(2021, 12, 31) * 1440 }),
        fc.oneof(
          fc.integer({ min: 1, max: 3000 }),
          fc.integer({ min: 1, max: 4500 * 1440 }),
          fc.constant(1440),
        ),
        fc.boolean(),
        (year, month, day, minute, length, isDay) => {
          if (month === undefined && (day !== undefined || year === undefined)) return;
          const start = isDay ? Math.floor(minute / 1440) * 1440 : minute;
          const sought = { year, month, day };
          expect(touchesDate(sought, start, start + length)).toBe(
            daysOf(start, start + length).some((of) => isOn(of, sought)),
          );
        },
      ),
      { ...properties, numRuns: 200 },
    );
  });
});

describe('names of one thing', () => {
  it('stand for one another, and with what shares one of them for all of its', () => {
    const name = fc.constantFrom(
      'UN',
      'Onu',
      'United Nations',
      'Nations Unies',
      'Line (north)',
      'Line',
      'Ford / Gué',
      '…',
      'École',
    );
    const entities = fc.array(fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(entities, (all) => {
        const keysOf = all
          .map((names) => names.flatMap((one) => writtenSpellings({ id: one, names: { en: one } })))
          .map((names) => new Set(names.map((one) => foldedWords(one).join(' ')).filter((key) => key !== '')))
          .filter((keys) => keys.size > 1);
        const names = createNames(
          all.map((some, i) => ({
            id: `n${i}`,
            names: Object.fromEntries(some.map((one, j) => [`l${j}`, one])),
          })),
        );
        const keys = new Set(keysOf.flatMap((some) => [...some]));
        for (const key of [...keys, 'ecole', 'nothing']) {
          let group = new Set(keys.has(key) ? [key] : []);
          // Grows until no entity that has one of the names has another.
          for (let size = -1; size !== group.size;) {
            size = group.size;
            group = new Set([
              ...group,
              ...keysOf
                .filter((some) => [...some].some((one) => group.has(one)))
                .flatMap((some) => [...some]),
            ]);
          }
          const expected = [...group].map((one) => (one.length <= 3 ? `${one} ` : one)).sort();
          expect((names.spellings(key) ?? []).map((spelling) => spelling.join(' ')).sort()).toEqual(expected);
        }
        expect(names.longest).toBe(Math.max(0, ...[...keys].map((key) => key.split(' ').length)));
      }),
      properties,
    );
  });

  it.each([
    ['Line of contact (2020)', ['Line of contact (2020)', 'Line of contact']],
    ['(north)', ['(north)']],
    ['Shusha / Shushi', ['Shusha', 'Shushi']],
    ['Shusha / Shushi district', ['Shusha / Shushi district']],
    ['A (b) c (d)', ['A (b) c (d)', 'A  c']],
  ])('are, of %s, those that can be typed', (written, expected) => {
    expect(writtenSpellings({ id: 'x', names: { en: written } })).toEqual(expected);
  });
});
