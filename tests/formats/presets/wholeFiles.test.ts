import { describe, expect, it } from 'vitest';
import { formatFor } from '../../../src/formats/formatFor';
import { readText } from '../read';

/** Reads a file as the app does: its format, and what is in it. */
async function read(text: string, name = 'mine.csv') {
  const found = await formatFor({ name, text });
  if (found.kind !== 'found') return { id: found.kind, events: [], issues: [], dataset: undefined };
  const sink = await readText(found.read, text, text.length, name);
  return { id: found.id, events: sink.events, issues: sink.issues, dataset: sink.dataset() };
}

/** A table by a record a row, of the columns of the first. */
function csv(...rows: readonly { readonly [column: string]: string }[]): string {
  const columns = Object.keys(rows[0] ?? {});
  return [columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]
    .map((cells) =>
      cells.map((cell) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(','),
    )
    .join('\n');
}

describe('a table of GTD', () => {
  const row = {
    eventid: '201505080001',
    iyear: '2015',
    imonth: '5',
    iday: '8',
    country_txt: 'Norland',
    city: 'Oldford',
    latitude: '12.5',
    longitude: '22.5',
    specificity: '1',
    summary: 'A mill was bombed.',
    attacktype1_txt: 'Bombing',
    target1: 'Mill',
    gname: 'River Front',
    gname2: 'Hill Front',
    gname3: 'Lake Front',
    nkill: '3',
    nwound: '4',
    scite1: 'Wire, 9 May 2015',
    scite2: 'Post, 10 May 2015',
    scite3: 'Star, 11 May 2015',
  };

  it('has its day, place, actors, sources, and the dead and wounded that GTD counts', async () => {
    const { id, events, issues, dataset } = await read(csv(row));
    expect([id, issues]).toEqual(['gtd', []]);
    expect(events).toMatchObject([
      {
        id: '201505080001',
        when: '2015-05-08',
        title: 'Bombing, Oldford',
        summary: 'A mill was bombed.',
        actors: [
          { actor: 'river-front', role: 'perpetrator' },
          { actor: 'hill-front', role: 'perpetrator' },
          { actor: 'lake-front', role: 'perpetrator' },
          { actor: 'mill', role: 'target' },
        ],
      },
    ]);
    expect(dataset?.categories.map(({ title }) => title)).toEqual(['Bombing']);
    expect(dataset?.places).toMatchObject([
      { names: { und: 'Oldford' }, lng: 22.5, lat: 12.5, precision: 'settlement', country: 'Norland' },
    ]);
    expect(dataset?.sources.map(({ title }) => title)).toEqual([
      'Wire, 9 May 2015',
      'Post, 10 May 2015',
      'Star, 11 May 2015',
    ]);
    expect(dataset?.claims.map(({ measure, best, claimedBy }) => [measure, best, claimedBy])).toEqual([
      ['killed', 3, 'gtd'],
      ['wounded', 4, 'gtd'],
    ]);
    expect(dataset?.actors.find(({ id: actor }) => actor === 'gtd')?.title).toBe('GTD');
  });

  it.each([
    ['1', 'settlement'],
    ['2', 'district'],
    ['3', 'district'],
    ['4', 'region'],
    ['5', 'country'],
    ['9', 'not-stated'],
  ])('whose specificity is %s is known to the %s', async (specificity, precision) => {
    const { dataset } = await read(csv({ ...row, specificity }));
    expect(dataset?.places).toMatchObject([{ precision }]);
  });

  it('of an unknown day or month is of the month or year', async () => {
    const { events } = await read(
      csv({ ...row, iday: '0' }, { ...row, eventid: '2', imonth: '0', iday: '0' }),
    );
    expect(events.map(({ when }) => when)).toEqual(['2015-05', '2015']);
  });
});

describe('a file of GDELT', () => {
  // Event files have these columns and no headings; those of the first edition lack the three of ADM2.
  const second = {
    id: 0,
    day: 1,
    actor1: 6,
    actor2: 16,
    root: 28,
    type: 51,
    place: 52,
    lat: 56,
    lng: 57,
    added: 59,
    url: 60,
  };
  const first = { ...second, type: 49, place: 50, lat: 53, lng: 54, added: 56, url: 57 };
  type Cells = { readonly [Name in keyof typeof second]?: string };
  const event: Required<Cells> = {
    id: '410',
    day: '20210508',
    actor1: 'NORLAND',
    actor2: 'RIVER FRONT',
    root: '19',
    type: '4',
    place: 'Oldford, East, Norland ',
    lat: '12.5',
    lng: '22.5',
    added: '20210509123456',
    url: 'https://wire.example/a',
  };
  function line(cells: Cells, at: typeof second = second): string {
    const row = Array.from({ length: at.url + 1 }, () => '');
    for (const [name, index] of Object.entries(at)) row[index] = cells[name as keyof Cells] ?? '';
    return row.join('\t');
  }

  it.each([
    ['second', second],
    ['first', first],
  ] as const)(
    'of the %s edition has its day, actors, place and source, by the columns of the codebook',
    async (_name, at) => {
      const { id, events, dataset } = await read(`${line(event, at)}\n`);
      expect(id).toBe('gdelt');
      expect(events).toMatchObject([
        {
          id: '410',
          when: '2021-05-08',
          title: 'Fighting: NORLAND – RIVER FRONT, Oldford, East, Norland',
          actors: [
            { actor: 'norland', role: 'actor1' },
            { actor: 'river-front', role: 'actor2' },
          ],
          reports: [{ source: 'https://wire.example/a', reported: '2021-05-09' }],
        },
      ]);
      expect(dataset?.places).toMatchObject([
        {
          names: { und: 'Oldford, East, Norland' },
          lng: 22.5,
          lat: 12.5,
          precision: 'settlement',
          country: 'Norland',
        },
      ]);
      expect(dataset?.sources).toMatchObject([{ url: 'https://wire.example/a' }]);
    },
  );

  it.each([
    ['01', 'Statement'],
    ['2', 'Appeal'],
    ['03', 'Intent to cooperate'],
    ['04', 'Consultation'],
    ['05', 'Diplomatic cooperation'],
    ['06', 'Material cooperation'],
    ['07', 'Aid'],
    ['08', 'Yielding'],
    ['09', 'Investigation'],
    ['10', 'Demand'],
    ['11', 'Disapproval'],
    ['12', 'Rejection'],
    ['13', 'Threat'],
    ['14', 'Protest'],
    ['15', 'Show of force'],
    ['16', 'Reduced relations'],
    ['17', 'Coercion'],
    ['18', 'Assault'],
    ['19', 'Fighting'],
    ['20', 'Mass violence'],
    ['21', 'event'],
    ['', 'event'],
  ])('of the root code “%s” is of the category %s', async (root, title) => {
    const { dataset } = await read(`${line({ ...event, root })}\n`);
    expect(dataset?.categories.map((category) => category.title)).toEqual([title]);
  });

  it.each([
    ['1', 'country'],
    ['2', 'region'],
    ['3', 'settlement'],
    ['4', 'settlement'],
    ['5', 'region'],
    ['0', 'not-stated'],
  ])('whose place is of the type %s is known to the %s', async (type, precision) => {
    const { dataset } = await read(`${line({ ...event, type })}\n`);
    expect(dataset?.places).toMatchObject([{ precision }]);
  });

  it('of a place without a name has no country', async () => {
    const { dataset } = await read(`${line({ ...event, place: '' })}\n`);
    expect(dataset?.places).toMatchObject([{ names: { und: '12.5, 22.5' } }]);
    expect(dataset?.places[0]).not.toHaveProperty('country');
  });

  it('may have headings, and then its columns in any order', async () => {
    const { id, events, dataset } = await read(
      csv({
        DATEADDED: '20210509123456',
        SOURCEURL: 'https://wire.example/a',
        EventRootCode: '18',
        ActionGeo_Lat: '12.5',
        ActionGeo_Long: '22.5',
        ActionGeo_FullName: 'Oldford, Norland',
        SQLDATE: '20210508',
        GlobalEventID: '410',
        Actor1Name: 'NORLAND',
        NumMentions: '20210509123456',
      }),
    );
    expect(id).toBe('gdelt');
    expect(events).toMatchObject([
      {
        id: '410',
        when: '2021-05-08',
        title: 'Assault: NORLAND, Oldford, Norland',
        reports: [{ reported: '2021-05-09' }],
      },
    ]);
    expect(dataset?.places).toMatchObject([{ country: 'Norland' }]);
  });

  it.each<[what: string, text: string]>([
    ['as many columns whose first is no number', line({ ...event, id: 'a1' })],
    ['as many columns whose second is no day', line({ ...event, day: '202105081' })],
    ['one column more', `${line(event)}\tx`],
    [
      'headings of which one is another',
      csv({ SQLDATE: '20210508', EventRootCode: '18', Lat: '12.5', Title: 'Raid' }),
    ],
  ])('is none with %s', async (_what, text) => {
    expect((await read(`${text}\n`)).id).not.toBe('gdelt');
  });
});

describe('a spreadsheet of TimelineJS', () => {
  const slide = {
    Year: '1915',
    Month: '5',
    Day: '8',
    Time: '14:05',
    'End Year': '1915',
    'End Month': '5',
    'End Day': '20',
    'End Time': '16:30',
    'Display Date': '',
    Headline: 'Siege of the <b>mill</b> &amp;&nbsp;the &lt;ford&gt;',
    Text: '<p>It was &quot;long&quot;,</p><p>the miller&#39;s &amp;lt; &apos;word&#039;</p>',
    Media: 'https://wire.example/mill.jpg',
    'Media Credit': '<a href="https://wire.example">The Wire</a>',
    'Media Caption': '',
    'Media Thumbnail': '',
    Type: '',
    Group: 'Sieges',
    Background: '',
  };

  it('has slides with days, clocks, texts without markup, groups and media', async () => {
    const { id, events, dataset } = await read(csv(slide));
    expect(id).toBe('timelinejs');
    expect(events).toMatchObject([
      {
        when: '1915-05-08/1915-05-20',
        time: { from: '14:05', to: '16:30', of: 'event' },
        title: 'Siege of the mill & the <ford>',
        summary: "It was \"long\", the miller's &lt; 'word'",
      },
    ]);
    expect(dataset?.title).toBe('mine');
    expect(dataset?.categories.map(({ title }) => title)).toEqual(['Sieges']);
    expect(dataset?.sources).toMatchObject([
      { publisher: 'The Wire', title: 'The Wire', url: 'https://wire.example/mill.jpg' },
    ]);
  });

  it('takes the headline of the title slide for its own, which is no event', async () => {
    const title = { ...slide, Year: '', Type: ' Title ', Headline: ' The <i>mills</i> ' };
    const { events, issues, dataset } = await read(csv(title, slide));
    expect(dataset?.title).toBe('The mills');
    expect(events).toHaveLength(1);
    expect(issues.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  it('is called after its file where the title slide says nothing', async () => {
    const { dataset, events } = await read(csv({ ...slide, Type: 'title', Headline: ' ' }, slide));
    expect([dataset?.title, events.length]).toEqual(['mine', 1]);
  });

  it.each(['Year', 'Headline', 'End Year', 'Media'])('is none without a column “%s”', async (column) => {
    const { [column as keyof typeof slide]: _, ...rest } = slide;
    expect((await read(csv(rest))).id).not.toBe('timelinejs');
  });
});

describe('a table of TimeMap', () => {
  const event = {
    id: 'e1',
    description: 'Mill burnt',
    date: '5/20/2021',
    time: '17:20',
    location: 'Oldford',
    latitude: '12.5',
    longitude: '22.5',
    sources: 'Wire',
    associations: 'Raid',
  };

  it('has events with a clock, a place, a category and a source', async () => {
    const { id, events, dataset } = await read(csv(event));
    expect(id).toBe('timemap');
    expect(events).toMatchObject([
      { id: 'e1', when: '2021-05-20', time: { from: '17:20' }, title: 'Mill burnt' },
    ]);
    expect(dataset?.categories.map(({ title }) => title)).toEqual(['Raid']);
    expect(dataset?.places).toMatchObject([{ names: { und: 'Oldford' }, lng: 22.5, lat: 12.5 }]);
    expect(dataset?.sources).toMatchObject([{ publisher: 'Wire' }]);
  });

  it.each<[absent: keyof typeof event, isOne: boolean]>([
    ['sources', true],
    ['associations', true],
    ['description', false],
    ['date', false],
    ['latitude', false],
    ['longitude', false],
    ['location', false],
    ['time', true],
  ])('without a column “%s”: %s', async (column, isOne) => {
    const { [column]: _, ...rest } = event;
    expect((await read(csv(rest))).id === 'timemap').toBe(isOne);
  });

  it('is none without both sources and associations', async () => {
    const { sources: _s, associations: _a, ...rest } = event;
    expect((await read(csv(rest))).id).not.toBe('timemap');
  });
});

describe('a candidate release of UCDP, which has no headings', () => {
  const columns =
    'id relid year active_year code_status type_of_violence conflict_dset_id conflict_new_id conflict_name dyad_dset_id ' +
    'dyad_new_id dyad_name side_a_dset_id side_a_new_id side_a side_b_dset_id side_b_new_id side_b number_of_sources ' +
    'source_article source_office source_date source_headline source_original where_prec where_coordinates ' +
    'where_description adm_1 adm_2 latitude longitude geom_wkt priogrid_gid country country_id region event_clarity ' +
    'date_prec date_start date_end deaths_a deaths_b deaths_civilians deaths_unknown best high low gwnoa gwnob';
  const event: { readonly [column: string]: string } = {
    id: '7',
    type_of_violence: '1',
    side_a: 'Government of Norland',
    side_b: 'River Front',
    where_prec: '1',
    where_coordinates: 'Oldford',
    latitude: '12.5',
    longitude: '22.5',
    country: 'Norland',
    date_prec: '1',
    date_start: '2021-05-08',
    date_end: '2021-05-08',
    best: '3',
    high: '4',
    low: '2',
  };
  const line = (cells: { readonly [column: string]: string }) =>
    columns
      .split(' ')
      .map((column) => cells[column] ?? '')
      .join(',');

  it('is read by the columns of the yearly one', async () => {
    const { id, events, dataset } = await read(`${line(event)}\n`);
    expect(id).toBe('ucdp-ged');
    expect(events).toMatchObject([
      { id: '7', when: '2021-05-08', title: 'Government of Norland – River Front, Oldford' },
    ]);
    expect(dataset?.claims).toMatchObject([{ low: 2, best: 3, high: 4 }]);
    expect(dataset?.places).toMatchObject([{ country: 'Norland' }]);
  });

  it.each<[what: string, cells: { readonly [column: string]: string }]>([
    ['another type of violence', { type_of_violence: '4' }],
    ['a type of two figures', { type_of_violence: '11' }],
    ['another precision', { where_prec: '8' }],
    ['a precision of two figures', { where_prec: '11' }],
    ['no date', { date_start: 'soon' }],
  ])('is none with %s', async (_what, cells) => {
    expect((await read(`${line({ ...event, ...cells })}\n`)).id).not.toBe('ucdp-ged');
  });

  it('is none with a column more', async () => {
    expect((await read(`${line(event)},x\n`)).id).not.toBe('ucdp-ged');
  });
});

describe('files of UCDP’s single countries', () => {
  it('have their figures under older headings', async () => {
    const { dataset } = await read(
      csv({
        id: '7',
        type_of_violence: '3',
        where_prec: '1',
        date_prec: '1',
        date_start: '2021-05-08',
        side_a: 'A',
        side_b: 'B',
        low_est: '2',
        best_est: '3',
        high_est: '4',
      }),
    );
    expect(dataset?.claims).toMatchObject([{ low: 2, best: 3, high: 4 }]);
  });

  it.each(['type_of_violence', 'where_prec', 'date_prec', 'date_start'])(
    'are none without %s',
    async (column) => {
      const row = {
        id: '7',
        type_of_violence: '3',
        where_prec: '1',
        date_prec: '1',
        date_start: '2021-05-08',
      };
      const { [column as keyof typeof row]: _, ...rest } = row;
      expect((await read(csv(rest))).id).not.toBe('ucdp-ged');
    },
  );
});

describe('a table of no known format', () => {
  it('says which columns were taken for what, but of no figures that nobody claims', async () => {
    const { id, issues } = await read(
      'Event Date,Headline,Latitude (WGS84),Longitude (WGS84),Dead\n2021-05-08,Mill burnt,12.5,22.5,3',
    );
    expect(id).toBe('csv');
    expect(issues.find(({ code }) => code === 'columns-taken')?.value).toBe(
      'Event Date → date, Latitude (WGS84) + Longitude (WGS84) → point, Headline → title',
    );
  });

  it.each<[what: string, text: string, id: string]>([
    [
      'has dates under no known heading',
      `When did it,Headline\n${'8 May 2021,Raid\n'.repeat(9)}soon,Raid`,
      'asks',
    ],
    [
      'has a date in nine rows of ten',
      `Event Date,Headline\n${'8 May 2021,Raid\n'.repeat(9)}soon,Raid`,
      'csv',
    ],
    [
      'has a date in eight rows of ten',
      `Event Date,Headline\n${'8 May 2021,Raid\n'.repeat(8)}soon,Raid\nx,Raid`,
      'asks',
    ],
    ['has its title by content alone', 'Event Date,x\n2021-05-08,A mill was burnt', 'asks'],
    ['has documented names but for the title', 'date,what happened\n2021-05-08,Raid', 'csv'],
    ['has documented names but for the point', 'date,title,Y,X\n2021-05-08,Raid,12.5,22.5', 'csv'],
    ['has documented names and no date that can be read', 'date,title\nsoon,Raid', 'csv'],
  ])('%s', async (_what, text, id) => {
    const read2 = await read(text);
    expect(read2.id).toBe(id);
  });
});
