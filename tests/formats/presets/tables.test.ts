import { readAcled, readPlainCsv, readUcdp } from '../csvReaders';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headerOf } from '../../../src/formats/columns/tableRows';
import { formatFor } from '../../../src/formats/formatFor';
import { readText, shortIssues } from '../read';

const folder = new URL('../../fixtures/csv/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, folder), 'utf8');

/** Files as their makers publish them have more columns than are read. */
const unread = 'note columns-unread events 1';

describe('UCDP', () => {
  const name = 'ucdp-ged-23.1-3rows.csv';

  test('an event keeps its range of days, place, sides, source and category', async () => {
    const sink = await readText(readUcdp, fixture(name));
    expect(sink.events[0]).toEqual({
      id: '376126',
      when: '2020-09-27/2020-09-30',
      whenKind: 'once',
      title: 'Government of Azerbaijan – Republic of Artsakh, Line of Contact',
      summary: 'Unknown',
      category: 'state-based',
      places: [{ place: 'line-of-contact@47,40/5', role: 'site' }],
      actors: [
        { actor: 'government-of-azerbaijan', role: 'side_a' },
        { actor: 'republic-of-artsakh', role: 'side_b' },
      ],
      status: 'not-stated',
      reports: [
        {
          source: 'zagatala-district-heydar-aliyev-center-2020-12-05/information-about-our-martyrdom',
          reported: '2020-12-05',
        },
      ],
      positions: [],
      updates: [],
    });
    const dataset = sink.dataset();
    expect(dataset?.places[0]).toEqual({
      id: 'line-of-contact@47,40/5',
      names: { en: 'Line of Contact' },
      lng: 47,
      lat: 40,
      precision: 'region',
      country: 'Azerbaijan',
    });
    expect(dataset?.actors.map(({ id, kind }) => [id, kind])).toEqual([
      ['government-of-azerbaijan', 'state'],
      ['republic-of-artsakh', 'armed-group'],
      ['ucdp', 'observer'],
    ]);
  });

  test('the dead are a claim by UCDP, a low above its best with a warning', async () => {
    const sink = await readText(readUcdp, fixture(name));
    expect(sink.dataset()?.claims[0]).toMatchObject({
      event: '376126',
      claimedBy: 'ucdp',
      claimantRole: 'third-party',
      scope: 'incident',
      side: 'all',
      low: 1,
      best: 1,
      high: 1,
      reported: '2020-12-05',
    });
    expect(sink.events).toHaveLength(3);
    expect(shortIssues(sink)).toEqual([unread]);
    const reversed = await readText(readUcdp, fixture(name).replace(',1,1,1,373,', ',1,1,3,373,'));
    expect(shortIssues(reversed)).toEqual([unread, 'warning range-reversed claims 2 low']);
    expect(reversed.dataset()?.claims[0]).toMatchObject({ low: 3, best: 1, high: 1 });
  });

  const row = (precision: string, start: string, end = start) =>
    `id,type_of_violence,where_prec,date_prec,date_start,date_end\n1,2,1,${precision},${start} 00:00:00.000,${end} 00:00:00.000`;
  test.each([
    ['1', '2020-10-04', '2020-10-04', '2020-10-04'],
    ['2', '2020-10-04', '2020-10-06', '2020-10-04/2020-10-06'],
    ['2', '2020-10-04', '2020-10-04', '2020-10-04~'],
    ['4', '2020-10-15', '2020-10-15', '2020-10'],
    ['5', '2020-06-15', '2020-06-15', '2020'],
    ['5', '2020-06-15', '2020-09-15', '2020-06-15/2020-09-15'],
  ])('date_prec %s from %s to %s is %s', async (precision, start, end, when) => {
    const sink = await readText(readUcdp, row(precision, start, end));
    expect(sink.events[0]?.when).toBe(when);
  });
});

describe('the sources of a row of UCDP', () => {
  const head = 'id,type_of_violence,where_prec,date_prec,date_start,date_end,best,source_office,source_date';
  const row = (office: string, dates: string) =>
    `${head},source_headline\n1,2,1,1,2020-10-04 00:00:00.000,2020-10-04 00:00:00.000,3,${office},${dates},${office}`;

  test('are none where none is named: the day of the event stands for its first report', async () => {
    const sink = await readText(readUcdp, row('', ''));
    expect(sink.dataset()?.sources).toEqual([]);
    expect(sink.events[0]?.reports).toEqual([]);
    expect(sink.dataset()?.claims).toMatchObject([{ reported: '2020-10-04', assumed: true, sources: [] }]);
  });

  test.each([
    ['A; B', '2020-10-08; 2020-10-06', '2020-10-06'],
    ['A; B', '2020-10-06; 2020-10-08', '2020-10-06'],
    ['A', '2020-10-09', '2020-10-09'],
  ])('%s of %s make its figures known on %s', async (office, dates, reported) => {
    const claim = (await readText(readUcdp, row(office, dates))).dataset()?.claims[0];
    expect(claim).toMatchObject({ reported });
    expect(claim).not.toHaveProperty('assumed');
  });
});

describe('ACLED', () => {
  test('a row without a type is set aside', async () => {
    const sink = await readText(
      readAcled,
      'event_id_cnty,event_date,event_type\nX1,2020-10-04,\nX2,2020-10-04,Riots',
    );
    expect(sink.events.map(({ id }) => id)).toEqual(['X2']);
    expect(shortIssues(sink)).toEqual(['error field-missing events 2 event_type']);
  });

  test('days, weeks and months by time_precision', async () => {
    const sink = await readText(readAcled, fixture('acled.csv'));
    expect(sink.events.map(({ when }) => when)).toEqual(['2020-09-27', '2020-10-01/2020-10-07', '2020-10']);
    expect(shortIssues(sink)).toEqual([unread]);
  });

  test('both actors, each source, the place and what it is known to', async () => {
    const sink = await readText(readAcled, fixture('acled.csv'));
    expect(sink.events[0]).toMatchObject({
      id: 'AZE1',
      title: 'Armed clash, Talish',
      summary: 'A clash, at dawn',
      category: 'battles',
      actors: [{ actor: 'military-forces-of-azerbaijan' }, { actor: 'military-forces-of-artsakh' }],
      reports: [
        { source: 'armenpress', assumed: true },
        { source: 'trend', assumed: true },
      ],
    });
    expect(sink.dataset()?.places.map(({ precision }) => precision)).toEqual([
      'settlement',
      'district',
      'region',
    ]);
  });

  test('fatalities are a claim by ACLED; 0 is none', async () => {
    const claims = (await readText(readAcled, fixture('acled.csv'))).dataset()?.claims;
    expect(claims).toMatchObject([{ event: 'AZE1', claimedBy: 'acled', best: 12, scope: 'incident' }]);
  });
});

describe('a plain table', () => {
  test('needs a date and a title, and takes what else there is', async () => {
    const sink = await readText(readPlainCsv, fixture('plain.csv'));
    expect(shortIssues(sink)).toEqual([]);
    expect(sink.events).toMatchObject([
      {
        id: 'row-2',
        when: '2020-10-04',
        title: 'Gəncə is shelled',
        summary: 'Two lines\nof "summary"',
        category: 'shelling',
        actors: [{ actor: 'a' }, { actor: 'b' }],
        places: [{ place: 'gəncə@46.36,40.68', role: 'site' }],
        reports: [{ source: 'https://example.org/1', reported: '2020-10-04', assumed: true }],
      },
      { id: 'row-3', when: '2020-10-08', time: { from: '17:20', of: 'event' }, places: [], reports: [] },
    ]);
  });

  test('without a column for the date says which one would be right', async () => {
    const sink = await readText(readPlainCsv, fixture('no-date-column.csv'));
    expect(sink.events).toEqual([]);
    expect(sink.issues).toEqual([
      {
        severity: 'error',
        code: 'column-missing',
        row: 1,
        field: 'date / when / start / start_date',
        value: 'day, title, lat, lng',
      },
    ]);
  });

  test('rows without a date or a title are set aside, by the number that a spreadsheet shows', async () => {
    const sink = await readText(readPlainCsv, fixture('row-without-date.csv'));
    expect(sink.events.map(({ title }) => title)).toEqual(['German', 'Right']);
    expect(shortIssues(sink)).toEqual([
      'error field-missing events 2 date',
      'error field-missing events 5 title',
    ]);
  });

  test('a row too short is kept with a warning, one too long is set aside', async () => {
    const sink = await readText(readPlainCsv, fixture('ragged.csv'));
    expect(sink.events.map(({ category }) => category)).toEqual(['event', 'talks']);
    expect(shortIssues(sink)).toEqual(['warning row-ragged events 2', 'error row-shifted events 3']);
  });

  test('semicolons between cells come with decimal commas', async () => {
    const sink = await readText(readPlainCsv, fixture('semicolons-and-decimal-commas.csv'));
    expect(sink.events[0]?.title).toBe('Tir, puis riposte');
    expect(sink.dataset()?.places).toMatchObject([{ lng: 46.75, lat: 39.82 }]);
  });

  test('a quote left open is told, and the other rows are kept', async () => {
    const sink = await readText(readPlainCsv, fixture('quote-not-closed.csv'));
    expect(sink.events.map(({ title }) => title)).toEqual(['Right', 'Lost']);
    expect(shortIssues(sink)).toEqual(['error quote-unclosed events 3']);
  });

  test.each([
    ['90,180', { lat: 90, lng: 180 }],
    ['-90,-180', { lat: -90, lng: -180 }],
    ['0,0.5', { lat: 0, lng: 0.5 }],
  ])('a point may lie anywhere on Earth: %s', async (cells, point) => {
    const sink = await readText(readPlainCsv, `date,title,lat,lng\n2020,T,${cells}`);
    expect(sink.dataset()?.places).toMatchObject([point]);
    expect(sink.issues).toEqual([]);
  });

  test.each(['40,400', '40,180.1', '40,-180.1', '90.1,91', '-190.1,46', '40,', ',46', 'x,46'])(
    'coordinates that are none leave the event without a point: %s',
    async (cells) => {
      const sink = await readText(readPlainCsv, `date,title,lat,lng\n2020,T,${cells}`);
      expect(sink.events[0]?.places).toEqual([]);
      expect(sink.issues.map(({ code }) => code)).toContain('coordinates-unreadable');
    },
  );

  test('an address that is no web address is left out', async () => {
    const sink = await readText(readPlainCsv, 'date,title,url\n2020,T,javascript:alert(1)');
    expect(sink.dataset()?.sources[0]).not.toHaveProperty('url');
    expect(shortIssues(sink)).toEqual(['warning url-unsafe events 2 url']);
  });
});

test.each(readdirSync(folder).filter((name) => name.endsWith('.csv') && !/1252|utf-16|no-date/.test(name)))(
  'the borders of chunks mean nothing to %s',
  async (name) => {
    const text = fixture(name);
    const found = await formatFor({ name, text });
    if (found.kind !== 'found') return expect.fail(name);
    const whole = await readText(found.read, text);
    for (const size of [1, 2, 3, 64]) {
      const cut = await readText(found.read, text, size);
      expect(cut.dataset()).toEqual(whole.dataset());
      expect(cut.issues).toEqual(whole.issues);
    }
  },
);

describe('the header of a file', () => {
  test.each([
    ['its first row', 'date,title\nid,type_of_violence\n', ['date', 'title']],
    ['its first row, cut or not', 'date,ti', ['date', 'ti']],
    ['without capitals and blanks', ' Date ;TITLE\n1;2', ['date', 'title']],
    ['none of an empty file', '', []],
  ])('is %s', (_what, head, names) => expect([...headerOf(head)]).toEqual(names));
});

test('a cell that turns the writing direction turns nothing behind it', async () => {
  const sink = await readText(readPlainCsv, 'date,title\n2020-10-01,A \u202egnp.exe\n');
  expect(sink.events[0]?.title).toBe('A \u202egnp.exe\u202c');
});

test('a date that is not there is called missing, not unreadable', async () => {
  const rows = 'event_id_cnty,event_date,event_type\nX1,,Battles\n';
  expect((await readText(readAcled, rows)).issues).toEqual([
    { severity: 'error', code: 'field-missing', list: 'events', row: 2, field: 'event_date' },
  ]);
});

describe('the format of JSON', () => {
  test.each([
    ['{', true],
    ['  \n{"a":1}', true],
    ['\uFEFF {', true],
    ['x{', false],
    ['[{', false],
  ])('of a file that begins %j is the app’s own: %s', async (text, isOwn) => {
    const found = await formatFor({ name: '', text });
    expect(found.kind === 'found' && found.id === 'conflict-timeline').toBe(isOwn);
  });

  test.each([
    ['{"x":1}', 'conflict-timeline'],
    ['{"format":"conflict-timeline/1","features":[]}', 'conflict-timeline'],
    ['{"features":[]}', 'kind-geojson'],
    ['{"Result":1}', 'kind-answer'],
    ['{"success":true}', 'kind-answer'],
    ['{"start_date":1}', 'kind-story'],
    ['{"start_date":1,"categories":[]}', 'conflict-timeline'],
    ['{"features":[],"format":"x"}', 'conflict-timeline'],
  ])('of %s is %s', async (text, expected) => {
    const found = await formatFor({ name: 'a.json', text });
    expect(found.kind === 'none' ? found.issue.code : found.kind === 'found' && found.id).toBe(expected);
  });

  test('that is none is told by the file’s name', async () => {
    expect(await formatFor({ name: 'notes', text: 'hello' })).toEqual({
      kind: 'none',
      issue: { severity: 'error', code: 'format-unknown', row: 0, value: 'notes' },
    });
  });
});
