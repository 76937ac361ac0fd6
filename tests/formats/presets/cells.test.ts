import { readAcled, readUcdp } from '../csvReaders';
import { describe, expect, test } from 'vitest';
import type { Reader } from '../../../src/formats/format';
import { readText, shortIssues } from '../read';

type Cells = { readonly [column: string]: string };

/** The first event of a table of one row, its dictionaries, and what was told. */
async function rowOf(read: Reader, cells: Cells) {
  const quoted = (values: readonly string[]) => values.map((value) => `"${value}"`).join(',');
  const sink = await readText(read, `${quoted(Object.keys(cells))}\n${quoted(Object.values(cells))}\n`);
  const dataset = sink.dataset();
  return { event: sink.events[0], place: dataset?.places[0], dataset, issues: shortIssues(sink) };
}

const gedRow: Cells = {
  id: '7',
  type_of_violence: '1',
  where_prec: '1',
  date_prec: '1',
  date_start: '2019-03-04',
};
const ged = (cells: Cells) => rowOf(readUcdp, { ...gedRow, ...cells });
const acledRow: Cells = { event_id_cnty: 'NOR1', event_date: '2023-05-08', event_type: 'Battles' };
const acled = (cells: Cells) => rowOf(readAcled, { ...acledRow, ...cells });

/** Latitude and longitude as cells, and whether they are a point. */
const points = [
  ['90', '180', true],
  ['-90', '-180', true],
  ['90.1', '22.5', false],
  ['12.5', '-180.1', false],
  ['12.5', '', false],
  ['', '22.5', false],
] as const;

/** What is told of a point that is none: of the latitude where that is beyond the poles. */
const wrongPoint = (latitude: string) =>
  Math.abs(Number(latitude)) > 90
    ? 'warning coordinates-swapped events 2 latitude'
    : 'warning coordinates-unreadable events 2 longitude';

describe('a row of GED', () => {
  test.each<[Cells, string, string]>([
    [{ type_of_violence: '1' }, 'state-based', 'fighting'],
    [{ type_of_violence: '2' }, 'non-state', 'strike'],
    [{ type_of_violence: '3' }, 'one-sided', 'casualties'],
  ])('%o is of the kind %s', async (cells, id, glyph) => {
    const { event, dataset, issues } = await ged(cells);
    expect(event?.category).toBe(id);
    expect(dataset?.categories).toMatchObject([{ id, glyph, family: 'force' }]);
    expect(issues).toEqual([]);
  });

  test('of no known kind is kept, and told', async () => {
    const { event, dataset, issues } = await ged({ type_of_violence: '4' });
    expect(event?.category).toBe('violence');
    expect(dataset?.categories).toMatchObject([{ id: 'violence', glyph: 'strike', family: 'force' }]);
    expect(issues).toEqual(['warning value-unknown events 2 type_of_violence']);
  });

  test.each([
    ['1', '2019-03-04', '2019-03-04'],
    ['1', '', '2019-03-04'],
    ['2', '', '2019-03-04~'],
    ['3', '2019-03-04', '2019-03-04~'],
    ['3', '2019-03-10', '2019-03-04/2019-03-10'],
    ['4', '', '2019-03'],
    ['5', '', '2019'],
    ['', '', '2019-03-04'],
  ])('of date_prec “%s” that ends on “%s” is known as %s', async (precision, end, when) => {
    expect((await ged({ date_prec: precision, date_end: end })).event?.when).toBe(when);
  });

  test.each([
    ['1', 'once'],
    ['2', 'duration'],
    ['', 'once'],
  ])('of event_clarity “%s” happened %s', async (clarity, whenKind) => {
    expect((await ged({ event_clarity: clarity })).event?.whenKind).toBe(whenKind);
  });

  test.each<[Cells, string]>([
    [{ side_a: 'A', side_b: 'B', where_coordinates: 'Oldford' }, 'A – B, Oldford'],
    [{ side_a: 'A', side_b: 'B' }, 'A – B'],
    [{ side_b: 'B', where_coordinates: 'Oldford' }, 'B, Oldford'],
    [{ where_coordinates: 'Oldford' }, 'Oldford'],
    [{}, '7'],
  ])('%o is called %s', async (cells, title) => {
    expect((await ged(cells)).event?.title).toBe(title);
  });

  test.each<[Cells, string]>([
    [{ where_coordinates: 'Oldford', adm_2: 'D', adm_1: 'P', country: 'C' }, 'Oldford'],
    [{ adm_2: 'D', adm_1: 'P', country: 'C' }, 'D'],
    [{ adm_1: 'P', country: 'C' }, 'P'],
    [{ country: 'C' }, 'C'],
    [{}, '12.5, 22.5'],
  ])('%o is at %s', async (cells, name) => {
    const { place } = await ged({ latitude: '12.5', longitude: '22.5', ...cells });
    expect(place).toMatchObject({ names: { en: name }, lat: 12.5, lng: 22.5, precision: 'settlement' });
  });

  test.each(points)(
    'at latitude “%s” and longitude “%s” has a place: %s',
    async (latitude, longitude, placed) => {
      const { event, issues } = await ged({ latitude, longitude });
      expect(event?.places).toHaveLength(placed ? 1 : 0);
      const isAbsent = latitude === '' || longitude === '';
      expect(issues).toEqual(placed || isAbsent ? [] : [wrongPoint(latitude)]);
    },
  );

  test('whose where_prec says nothing is told of each time, and is one place', async () => {
    const text = 'id,type_of_violence,where_prec,date_prec,date_start,latitude,longitude';
    const rows = ['1', '2'].map((id) => `${id},1,8,1,2019-03-04,12.5,22.5`);
    const sink = await readText(readUcdp, [text, ...rows].join('\n'));
    expect(sink.dataset()?.places).toMatchObject([{ precision: 'not-stated' }]);
    expect(shortIssues(sink)).toEqual([
      'warning value-unread events 2 where_prec',
      'warning value-unread events 3 where_prec',
    ]);
  });

  test.each<[string, string, string]>([
    ['Government of Norland', '475', 'state'],
    ['Civilians', '', 'civilians'],
    ['River Front', '', 'armed-group'],
    ['River Front', 'NA', 'armed-group'],
  ])('side %s of the state “%s” is of the kind %s', async (side, state, kind) => {
    for (const [name, code] of [
      ['side_a', 'gwnoa'],
      ['side_b', 'gwnob'],
    ] as const) {
      const { event, dataset } = await ged({ [name]: side, [code]: state });
      expect(dataset?.actors).toMatchObject([{ title: side, kind }]);
      expect(event?.actors).toEqual([{ actor: dataset?.actors[0]?.id, role: name }]);
    }
  });

  test.each<[Cells, string]>([
    [{ id: '' }, 'error field-missing events 2 id'],
    [{ date_start: '' }, 'error field-missing events 2 date_start'],
    [{ date_start: 'spring' }, 'error date-unreadable events 2 date_start'],
  ])('with %o is set aside', async (cells, issue) => {
    const { event, issues } = await ged(cells);
    expect(event).toBeUndefined();
    expect(issues).toEqual([issue]);
  });

  test.each<[Cells, readonly string[]]>([
    [{ source_office: 'Wire', source_headline: 'H', source_date: '2019-03-05' }, ['wire-2019-03-05/h']],
    [{ source_office: 'Wire', source_article: 'A' }, ['wire/a']],
    [{ source_office: 'Wire' }, ['wire/wire']],
    [{ source_headline: 'H' }, ['/h']],
    [
      { source_office: 'Wire; Post', source_headline: 'H; I', source_date: '2019-03-05; 2019-03-06' },
      ['wire-2019-03-05/h', 'post-2019-03-06/i'],
    ],
    [
      { source_office: 'Wire; Post', source_headline: 'H', source_date: '2019-03-06; 2019-03-05' },
      ['wire-post-2019-03-05/h'],
    ],
    [{ source_date: '2019-03-05' }, []],
  ])('with %o has the sources %o', async (cells, ids) => {
    const { event, dataset } = await ged(cells);
    expect(event?.reports.map(({ source }) => source)).toEqual(ids);
    expect(dataset?.sources.map(({ id }) => id)).toEqual(ids);
  });

  test.each<[Cells, object | undefined]>([
    [
      { low: '1', best: '2', high: '3' },
      { low: 1, best: 2, high: 3 },
    ],
    [{ best: '0' }, { best: 0 }],
    [{ low: '1' }, { low: 1 }],
    [{ high: '3' }, { high: 3 }],
    [{}, undefined],
  ])('with %o counts the dead as %o', async (cells, figures) => {
    const claims = (await ged(cells)).dataset?.claims ?? [];
    expect(claims.map(({ low, best, high }) => ({ low, best, high }))).toEqual(
      figures === undefined ? [] : [{ low: undefined, best: undefined, high: undefined, ...figures }],
    );
    for (const claim of claims)
      expect(claim).toMatchObject({ id: '7-deaths', measure: 'killed', event: '7' });
  });
});

describe('a row of ACLED', () => {
  test.each([
    ['2023-05-08', '2023-05-08'],
    ['2023-05-08 00:00:00', '2023-05-08'],
    ['8 May 2023', '2023-05-08'],
    ['08 may 2023', '2023-05-08'],
    ['1 January 2023', '2023-01-01'],
    ['28 Feb 2023', '2023-02-28'],
    ['31 December 2023', '2023-12-31'],
    ['30 February 2023', undefined],
    ['8 Floreal 2023', undefined],
    ['2023-05', '2023-05'],
    ['2023', '2023'],
    ['in 8 May 2023', undefined],
  ])('of %s is of the day %s', async (text, when) => {
    const { event, issues } = await acled({ event_date: text });
    expect(event?.when).toBe(when);
    expect(issues).toEqual(when === undefined ? ['error date-unreadable events 2 event_date'] : []);
  });

  test.each([
    ['1', '2023-05-08'],
    ['', '2023-05-08'],
    ['2', '2023-05-05/2023-05-11'],
    ['3', '2023-05'],
  ])('of time_precision “%s” is known as %s', async (precision, when) => {
    expect((await acled({ time_precision: precision })).event?.when).toBe(when);
  });

  test.each<[Cells, string]>([
    [{ sub_event_type: 'Armed clash', location: 'Oldford' }, 'Armed clash, Oldford'],
    [{ sub_event_type: 'Armed clash' }, 'Armed clash'],
    [{ location: 'Oldford' }, 'Battles, Oldford'],
    [{}, 'Battles'],
  ])('with %o is called %s', async (cells, title) => {
    expect((await acled(cells)).event?.title).toBe(title);
  });

  test.each<[Cells, string]>([
    [{ location: 'Oldford', admin2: 'D', admin1: 'P' }, 'Oldford'],
    [{ admin2: 'D', admin1: 'P' }, 'D'],
    [{ admin1: 'P' }, 'P'],
    [{}, '12.5, 22.5'],
  ])('%o is at %s', async (cells, name) => {
    const { place } = await acled({ latitude: '12.5', longitude: '22.5', ...cells });
    expect(place).toMatchObject({ names: { en: name }, lat: 12.5, lng: 22.5 });
  });

  test.each(points)(
    'at latitude “%s” and longitude “%s” has a place: %s',
    async (latitude, longitude, placed) => {
      const { event, issues } = await acled({ latitude, longitude });
      expect(event?.places).toHaveLength(placed ? 1 : 0);
      const isAbsent = latitude === '' || longitude === '';
      expect(issues).toEqual(placed || isAbsent ? [] : [wrongPoint(latitude)]);
    },
  );

  test.each<[string, number | undefined]>([
    ['12', 12],
    ['1', 1],
    ['0', undefined],
    ['', undefined],
  ])('of “%s” fatalities counts the dead as %s', async (fatalities, best) => {
    const claims = (await acled({ fatalities, source: 'Wire' })).dataset?.claims;
    expect(claims?.map((claim) => claim.best)).toEqual(best === undefined ? [] : [best]);
    for (const claim of claims ?? [])
      expect(claim).toMatchObject({
        id: 'NOR1-deaths',
        asOf: '2023-05-08',
        reported: '2023-05-08',
        assumed: true,
        sources: ['wire'],
      });
  });

  test.each<[Cells, string]>([[{ event_type: '' }, 'error field-missing events 2 event_type']])(
    'with %o is set aside',
    async (cells, issue) => {
      const { event, issues } = await acled(cells);
      expect(event).toBeUndefined();
      expect(issues).toEqual([issue]);
    },
  );
});
