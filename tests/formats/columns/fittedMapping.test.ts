import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitMapping } from '../../../src/formats/columns/fitMapping';
import { columnsOfMapping, mappingFormat, type Mapping } from '../../../src/formats/columns/mapping';
import { readable } from '../../../src/formats/readers';
import { properties } from '../../seed';
import { headOf } from './tableHead';

const least: Mapping = { format: mappingFormat, date: { column: 'day' }, title: '{what}' };

/** What is left of a mapping for a file with these headings and rows. */
const fit = (mapping: Partial<Mapping>, ...lines: readonly string[]) =>
  fitMapping({ ...least, ...mapping }, headOf(...lines)).mapping;

describe('a mapping fitted to a file', () => {
  it('names no column that the file lacks, and each as the file spells it', () => {
    const mappings = readable.flatMap(({ mapping }) => mapping ?? []);
    const some = fc
      .constantFrom(...mappings)
      .chain((mapping) =>
        fc.tuple(
          fc.constant(mapping),
          fc.subarray([...columnsOfMapping(mapping)].filter((name) => !name.includes('|'))),
        ),
      );
    fc.assert(
      fc.property(some, ([mapping, names]) => {
        const columns = names.map((name) => name.toUpperCase());
        const { date, ...fitted } = fitMapping(mapping, headOf(columns.join(';'))).mapping;
        // Titles and what must be filled may name what the file lacks: both are then empty.
        const others = { ...fitted, filled: [], title: '', titleElse: '', date: date ?? { column: '' } };
        for (const column of columnsOfMapping(others)) if (column !== '') expect(columns).toContain(column);
      }),
      { ...properties, numRuns: 200 },
    );
  });

  it.each<[what: string, mapping: Partial<Mapping>, headings: string, expected: Partial<Mapping>]>([
    ['a date', {}, 'Day;x', { date: { column: 'Day' } }],
    [
      'parts of a date',
      { date: { year: 'y', month: 'm', day: 'd' } },
      'Y;D',
      { date: { year: 'Y', day: 'D' } },
    ],
    ['parts without a year', { date: { year: 'y', month: 'm' } }, 'M', {}],
    ['an end', { end: { column: 'to' } }, 'TO', { end: { column: 'TO' } }],
    ['clocks', { time: 'at', endTime: 'till' }, 'At;Till', { time: 'At', endTime: 'Till' }],
    ['no clocks', { time: 'at', endTime: 'till' }, 'x', {}],
    ['a point', { point: { lat: 'y', lng: 'x' } }, 'X;Y', { point: { lat: 'Y', lng: 'X' } }],
    ['half a point', { point: { lat: 'y', lng: 'x' } }, 'X', {}],
    ['the other half', { point: { lat: 'y', lng: 'x' } }, 'Y', {}],
    [
      'a point in a cell',
      { point: { both: 'p', lngFirst: true } },
      'P',
      { point: { both: 'P', lngFirst: true } },
    ],
    ['no point in a cell', { point: { both: 'p' } }, 'x', {}],
    ['a country', { country: 'land' }, 'LAND', { country: 'LAND' }],
    ['a country that it lacks', { country: 'land' }, 'x', {}],
    [
      'words by a column',
      { status: { column: 's', words: { a: 'disputed' } }, precision: { column: 'p', words: {} } },
      'S',
      { status: { column: 'S', words: { a: 'disputed' } } },
    ],
    [
      'kinds with their category',
      { category: 'c', kinds: { column: 'c', words: {} } },
      'C',
      { category: 'C', kinds: { column: 'C', words: {} } },
    ],
    ['kinds without', { category: 'c', kinds: { column: 'k', words: {} } }, 'K', {}],
    [
      'actors, with what says their kind',
      {
        actors: [
          {
            column: 'a',
            role: 'r',
            kindBy: [
              { column: 'k', words: {} },
              { column: 'l', words: {} },
            ],
          },
          { column: 'b' },
        ],
      },
      'A;K',
      { actors: [{ column: 'A', role: 'r', kindBy: [{ column: 'K', words: {} }] }] },
    ],
    [
      'sources of which a part is there',
      {
        sources: [
          { name: 'n', title: 't', url: 'u', reported: 'r', published: true },
          { name: 'm', reported: 'r' },
        ],
      },
      'U;R',
      { sources: [{ url: 'U', reported: 'R', published: true }] },
    ],
    [
      'figures with their claimant',
      { figures: [{ measure: 'killed', best: 'b', low: 'l', high: 'h', claimant: { column: 'by' } }] },
      'H;BY',
      { figures: [{ measure: 'killed', high: 'H', claimant: { column: 'BY' } }] },
    ],
    ['figures without', { figures: [{ measure: 'killed', best: 'b', claimant: { column: 'by' } }] }, 'B', {}],
    ['no figures', { figures: [{ measure: 'killed', best: 'b', claimant: { name: 'Wire' } }] }, 'x', {}],
    [
      'columns that stand in',
      { place: 'p', fallbacks: { p: ['q', 'r', 's'] } },
      'S;Q',
      { place: 'Q', fallbacks: { Q: ['S'] } },
    ],
    ['one that stands in', { place: 'p', fallbacks: { p: ['q'] } }, 'Q', { place: 'Q' }],
    ['the first of two columns of one name', { place: 'p' }, 'P;p', { place: 'P' }],
    ['what has to be filled', { filled: ['a', 'b'] }, 'A', { filled: ['A', 'b'] }],
    ['a title of alternatives', { title: '{a|b}, {c} ({a|c|d})' }, 'B;C;D', { title: '{B}, {C} ({C|D})' }],
    ['a title of a column with a bar', { title: '{a|b}' }, 'A|B;A', { title: '{A|B}' }],
    ['another title', { titleElse: '{id}' }, 'ID', { titleElse: '{ID}' }],
  ])('has %s', (_what, mapping, headings, expected) => {
    const found = Object.entries(fit(mapping, headings));
    // Lists that the mapping has none of, or none left, are empty.
    const filled = Object.fromEntries(found.filter(([, value]) => !Array.isArray(value) || value.length > 0));
    expect(filled).toEqual({ format: mappingFormat, title: '{what}', ...expected });
  });

  it('says which columns it is of, by their names', () => {
    const { reasons, unused } = fitMapping(
      {
        ...least,
        end: { column: 'to' },
        time: 'at',
        endTime: 'till',
        id: 'id',
        summary: 'more',
        category: 'kind',
        place: 'town',
        point: { both: 'point' },
        country: 'land',
        precision: { column: 'p', words: {} },
        status: { column: 's', words: {} },
        actors: [{ column: 'who' }, { column: 'whom' }],
        sources: [{ name: 'by', title: 'headline', url: 'link', reported: 'on' }],
        figures: [{ measure: 'killed', low: 'low', best: 'dead', high: 'high', claimant: { name: 'Wire' } }],
      },
      headOf(
        'day;to;at;till;what;id;more;kind;town;point;land;p;s;who;whom;by;headline;link;on;low;dead;high;other',
        '2021-05-08;soon;14:05;;Raid;1;;x;Oldford;;Norland;1;a;A;B;Wire;H;;2021-05-09;1;2;3;z',
        'later;2021-05-09;;;Raid;2;y;x;Farm;1, 2;Norland;1;a;A;B;Wire;H;;2021-05-09;1;2;3;z',
      ),
    );
    expect(
      reasons.map(
        ({ field, columns, by, fit: fits, of }) => `${field}: ${columns.join(' ')} ${by} ${fits}/${of}`,
      ),
    ).toEqual([
      'date: day name 1/2',
      'end: to name 1/2',
      'time: at name 1/1',
      'endTime: till name 0/0',
      'title: what name 2/2',
      'id: id name 2/2',
      'summary: more name 1/1',
      'category: kind name 2/2',
      'place: town name 2/2',
      'point: point name 1/1',
      'country: land name 2/2',
      'precision: p name 2/2',
      'status: s name 2/2',
      'actors: who whom name 2/2',
      'sources: by headline link on name 2/2',
      'figures: low dead high name 2/2',
    ]);
    expect(unused).toEqual(['other']);
  });

  it.each<[what: string, end: string, lines: readonly string[], asked: readonly string[]]>([
    ['nothing where the days prove their order', 'to', ['day;to', '14/5/2021;6/5/2021'], []],
    ['for the order of both, where neither does', 'to', ['day;to', '5/6/2021;6/5/2021'], ['date', 'end']],
    ['for that of the days, where only the end proves one', 'to', ['day;to', '5/6/2021;14/5/2021'], ['date']],
    ['for that of the end alone, where days are in words', 'to', ['day;to', '5 June 2021;6/5/2021'], ['end']],
  ])('asks %s', (_what, end, lines, asked) => {
    const { questions } = fitMapping({ ...least, end: { column: end } }, headOf(...lines));
    expect(questions.map((one) => (one.kind === 'date-order' ? one.field : one.kind))).toEqual(asked);
  });

  it('asks for a date that is missing', () => {
    expect(fitMapping(least, headOf('x', 'y')).questions).toEqual([{ kind: 'date-missing' }]);
    expect(fit({ date: { column: 'day', order: 'mdy' } }, 'day', '14/5/2021').date).toEqual({
      column: 'day',
      order: 'mdy',
    });
  });
});
