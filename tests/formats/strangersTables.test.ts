import { describe, expect, test } from 'vitest';
import { createDatasetSink } from '../../src/formats/datasetSink';
import { formatFor } from '../../src/formats/formatFor';

/** What becomes of a file: its events, short, and its issues by code, or the questions that it asks. */
async function outcome(text: string, name = 'mine.csv'): Promise<readonly string[]> {
  const found = await formatFor({ name, text });
  if (found.kind === 'none') return [found.issue.code];
  if (found.kind === 'asks') return ['asks', ...found.columns.proposal.questions.map(({ kind }) => kind)];
  const sink = createDatasetSink();
  await found.read([text], sink, name);
  const { places = [], actors = [] } = sink.dataset() ?? {};
  return [
    ...sink.events.map(({ when, time, title, places: at, actors: by }) => {
      const place = places.find(({ id }) => id === at[0]?.place);
      const point = place?.lat === undefined ? '' : `${place.lat}, ${place.lng}`;
      const names = by.map(({ actor }) => actors.find(({ id }) => id === actor)?.title).join(' + ');
      const clock = [time?.from, time?.to].filter(Boolean).join('–');
      return [when, clock, title, point, names].filter(Boolean).join(' · ');
    }),
    ...sink.issues.map(({ severity, code, field, value }) =>
      [severity, code, field, code === 'columns-taken' || code === 'columns-unread' ? undefined : value]
        .filter(Boolean)
        .join(' '),
    ),
  ];
}

describe('a table of a stranger', () => {
  test.each<[mishap: string, text: string, expected: readonly string[]]>([
    [
      'months in words',
      'date,title\n8 May 2021,Mill burnt\n"November 20, 2021",Talks',
      ['2021-05-08 · Mill burnt', '2021-11-20 · Talks'],
    ],
    [
      'an order that one row proves',
      'date,title\n05/08/2021,Mill burnt\n11/20/2021,Talks',
      ['2021-05-08 · Mill burnt', '2021-11-20 · Talks', 'note date-order-found date MM/DD/YYYY'],
    ],
    [
      'an order that no row proves',
      'date,title\n05/08/2021,Mill burnt\n04/09/2021,Talks',
      ['asks', 'date-order'],
    ],
    [
      'dates with dots between semicolons',
      'date;title;lat;lng\n08.05.2021;Mill burnt;12,5;22,25',
      ['2021-05-08 · Mill burnt · 12.5, 22.25'],
    ],
    [
      'parts of dates',
      'year,month,day,title\n2021,5,8,Mill burnt\n2021,11,,Talks\n2021,0,0,Harvest lost',
      ['2021-05-08 · Mill burnt', '2021-11 · Talks', '2021 · Harvest lost', 'note columns-taken'],
    ],
    [
      'an end that is none',
      'date,end,title\n2021-05-08,some day,Mill burnt',
      ['error date-unreadable end some day'],
    ],
    [
      'an end before the beginning',
      'date,end,title\n2021-05-08,2021-05-03,Mill burnt',
      ['error end-before-start end 2021-05-03 < 2021-05-08'],
    ],
    [
      'clocks at both ends',
      'date,end,title\n2021-05-08 14:00,2021-05-08 16:30,Mill burnt',
      ['2021-05-08 · 14:00–16:30 · Mill burnt'],
    ],
    [
      'a clock beside the date',
      'date,time,title\n2021-05-08,5:20 PM,Mill burnt\n2021-05-09,soon,Talks',
      ['2021-05-08 · 17:20 · Mill burnt', '2021-05-09 · Talks', 'warning time-unreadable time soon'],
    ],
    [
      'a clock of another zone',
      'date,title\n2021-05-08T23:30-05:00,Night raid',
      ['2021-05-09 · 04:30 · Night raid', 'note date-moved 1'],
    ],
    [
      'years BC',
      'date,end,title\n-0431-03-08,-0431-03-20,Siege',
      ['-0431-03-08/-0431-03-20 · Siege', 'note year-zero 1'],
    ],
    [
      'marks that nobody sees',
      'date,title,lat\u200b,lng\n\u200e2021-05-08\u200b,Mill burnt,\u00a012.5,22.5\u00a0',
      ['2021-05-08 · Mill burnt · 12.5, 22.5'],
    ],
    [
      'degrees and minutes',
      'date,title,lat,lng\n2021-05-08,Mill burnt,12°30′00″N,22°30′W',
      ['2021-05-08 · Mill burnt · 12.5, -22.5'],
    ],
    [
      'swapped coordinates',
      'date,title,lat,lng\n2021-05-08,Mill burnt,116.4,39.9',
      ['2021-05-08 · Mill burnt', 'warning coordinates-swapped lat 116.4, 39.9'],
    ],
    [
      'a point at 0, 0',
      'date,title,lat,lng\n2021-05-08,Mill burnt,0,0',
      ['2021-05-08 · Mill burnt', 'warning coordinates-zero lat 0, 0'],
    ],
    [
      'a point in one cell',
      'date,title,coordinates\n2021-05-08,Mill burnt,"12.5, 22.5"\n2021-05-09,Talks,Point(22.5 12.5)',
      ['2021-05-08 · Mill burnt · 12.5, 22.5', '2021-05-09 · Talks · 12.5, 22.5', 'note columns-taken'],
    ],
    [
      'coordinates called Y and X',
      'date,title,Y,X\n2021-05-08,Mill burnt,12.5,22.5',
      ['2021-05-08 · Mill burnt · 12.5, 22.5', 'note columns-taken'],
    ],
    [
      'headings of its own',
      'Event Date,Headline,Latitude (WGS84),Longitude (WGS84)\n2021-05-08,Mill burnt,12.5,22.5',
      ['2021-05-08 · Mill burnt · 12.5, 22.5', 'note columns-taken'],
    ],
    [
      'French headings',
      'Date de début;Titre;Latitude;Longitude\n8 mai 2021;Moulin brûlé;12,5;22,5',
      ['2021-05-08 · Moulin brûlé · 12.5, 22.5', 'note columns-taken'],
    ],
    [
      'Russian headings',
      'Дата;Название;Широта;Долгота;Погибшие\n8 мая 2021;Сожжена мельница;12,5;22,5;3',
      ['2021-05-08 · Сожжена мельница · 12.5, 22.5', 'note columns-taken', 'note columns-unread'],
    ],
    [
      'rows of nothing but separators',
      'date,title,lat,lng\n2021-05-08,Mill burnt,12.5,22.5\n,,,\n,,,\n',
      ['2021-05-08 · Mill burnt · 12.5, 22.5'],
    ],
    ['a separator too many', 'date,title\n2021-05-08,Mill burnt,\n', ['2021-05-08 · Mill burnt']],
    [
      'a line for a spreadsheet',
      'sep=;\ndate;title\n2021-05-08;Mill burnt',
      ['2021-05-08 · Mill burnt', 'note lines-passed 2'],
    ],
    [
      'lines before the headings',
      'Log of the mill\n\n# made by hand\ndate,title,lat,lng\n2021-05-08,Mill burnt,12.5,22.5',
      ['2021-05-08 · Mill burnt · 12.5, 22.5', 'note lines-passed 4'],
    ],
    [
      'tags below the headings',
      'date,title\n#date,#event+title\n2021-05-08,Mill burnt',
      ['2021-05-08 · Mill burnt', 'note tags-passed #date #event+title'],
    ],
    ['bars between cells', 'date|title\n2021-05-08|Mill burnt', ['2021-05-08 · Mill burnt']],
    [
      'more commas than semicolons in its headings',
      'date;title;notes, short, long, longer\n2021-05-08;Mill burnt;x',
      ['2021-05-08 · Mill burnt', 'note columns-unread'],
    ],
    [
      'a comma without quotes',
      'date,title,lat,lng\n2021-05-08,Mill burnt, then depot,12.5,22.5\n2021-05-09,Talks,12.5,22.5',
      ['2021-05-09 · Talks · 12.5, 22.5', 'error row-shifted 5 / 4'],
    ],
    [
      'a stray quote',
      'date,title\n2021-05-08,"Mill burnt\n2021-05-09,Talks\n2021-05-10,"Truce, at last"',
      ['2021-05-09 · Talks', '2021-05-10 · Truce, at last', 'error quote-unclosed 2021-05-08,"Mill burnt'],
    ],
    [
      'figures that nobody claims',
      'date,title,killed\n2021-05-08,Mill burnt,3',
      ['2021-05-08 · Mill burnt', 'note columns-unread'],
    ],
    [
      'whole dates called days',
      'Event Title;Day\nMill burnt;03/08/2021\nTalks;04/08/2021',
      ['asks', 'date-order'],
    ],
    ['no dates', 'remark,week\nx,one\ny,two', ['asks', 'date-missing', 'title-missing']],
    ['no headings', '2021-05-08,12.5,22.5,Mill burnt by raiders', ['asks']],
    [
      'days of a spreadsheet',
      'date,title\n44324,Mill burnt\n44325.5,Talks',
      ['2021-05-08 · Mill burnt', '2021-05-09 · 12:00 · Talks', 'note date-order-found date Excel'],
    ],
    [
      'both orders of day and month',
      'date,title\n25/03/2021,Mill burnt\n04/05/2021,Talks\n04/13/2021,Truce\n13/04/2021,Raid',
      [
        '2021-03-25 · Mill burnt',
        '2021-05-04 · Talks',
        '2021-04-13 · Raid',
        'warning date-order-mixed date DD/MM/YYYY',
        'error date-unreadable date 04/13/2021',
      ],
    ],
    [
      'an order of ends that no row proves',
      'date,end,title\n2021-05-08,06/07/2021,Mill burnt\n2021-05-09,07/08/2021,Talks',
      ['asks', 'date-order'],
    ],
    [
      'a clock that does not exist',
      'date,title\n2021-05-08 25:61,Mill burnt\n2021-05-09 24:00,Talks',
      [
        '2021-05-08 · Mill burnt',
        '2021-05-09 · Talks',
        'warning time-unreadable date 25:61',
        'warning time-unreadable date 24:00',
      ],
    ],
    [
      'negative years',
      'year,name,latitude,longitude\n-509,Mill burnt,41.9,12.5\n9,Talks,52.4,8.1',
      [
        '-0508 · Mill burnt · 41.9, 12.5',
        '0009 · Talks · 52.4, 8.1',
        'note columns-taken',
        'note year-before 1',
      ],
    ],
    [
      'first and last years',
      'year_start,year_end,title\n-492,-449,Mill wars\n1914,1918,Great war\n2003,,Talks',
      [
        '-0491/-0448 · Mill wars',
        '1914/1918 · Great war',
        '2003 · Talks',
        'note columns-taken',
        'note year-before 1',
      ],
    ],
    [
      'years that may be seasons',
      'date,title\n1914-18,Great war\n1921-22,Mill wars',
      ['1914/1918 · Great war', '1921-22 · Mill wars', 'note date-season 1'],
    ],
    [
      'a decimal comma under a heading of its own',
      'date;title;strength\n2021-05-08;Mill burnt;39,5',
      ['2021-05-08 · Mill burnt', 'note columns-unread'],
    ],
    [
      'Azerbaijani headings',
      'Tarix;Hadisə;Enlik;Uzunluq\n27.09.2020;Dəyirman yandı;39,5;47,5',
      [
        '2020-09-27 · Dəyirman yandı · 39.5, 47.5',
        'note columns-taken',
        'note date-order-found Tarix DD/MM/YYYY',
      ],
    ],
    [
      'a letter that is east to some and west to others',
      'date;title;lat;lng\n2021-05-08;Mill burnt;12°30′N;1°30′O',
      [
        '2021-05-08 · Mill burnt',
        'warning field-unreadable lng 1°30′O',
        'warning coordinates-unreadable lng 12.5, ',
      ],
    ],
    [
      'directions of the other axis',
      'date;title;lat;lng\n2021-05-08;Mill burnt;22°30′E;12°30′N',
      [
        '2021-05-08 · Mill burnt',
        'warning field-unreadable lng 12°30′N',
        'warning field-unreadable lat 22°30′E',
      ],
    ],
    [
      'coordinates swapped in every row',
      'date,title,lat,lng\n2021-05-08,Mill burnt,116.4,39.9\n2021-05-09,Talks,117.2,39.1',
      ['asks', 'point-swapped'],
    ],
    [
      'GeoJSON in a cell',
      'date,title,geom\n2021-05-08,Mill burnt,"{""type"":""Point"",""coordinates"":[22.5,12.5]}"',
      ['2021-05-08 · Mill burnt · 12.5, 22.5', 'note columns-taken'],
    ],
    [
      'words for nothing',
      'date,title,lat,lng,actor\n2021-05-08,Mill burnt,None,None,None\n2021-05-09,Talks,\\N,<NA>,—\n2021-05-10,Truce,--,.,(null)',
      ['2021-05-08 · Mill burnt', '2021-05-09 · Talks', '2021-05-10 · Truce'],
    ],
    [
      'a second actor under our other names',
      'Date,Event,Actor 1,Actor 2\n2021-05-08,Mill burnt,River Front,Oldford',
      ['2021-05-08 · Mill burnt · River Front + Oldford', 'note columns-taken'],
    ],
    [
      'an end that has not come',
      'date,end,title\n2021-05-08,ongoing,Siege\n2021-05-09,..,Blockade',
      ['2021-05-08/.. · Siege', '2021-05-09/.. · Blockade'],
    ],
    [
      'quotes in a quoted cell',
      'date,title\n2021-05-08,"The "old" mill burnt"',
      ['2021-05-08 · The "old" mill burnt'],
    ],
  ])('with %s', async (_mishap, text, expected) => {
    expect(await outcome(text)).toEqual(expected);
  });
});

describe('records of a stranger', () => {
  test.each<[mishap: string, records: readonly object[], expected: readonly string[]]>([
    [
      'a GeoJSON point in a field',
      [{ date: '2021-05-08', title: 'Mill burnt', location: { type: 'Point', coordinates: [22.5, 12.5] } }],
      ['2021-05-08 · Mill burnt · 12.5, 22.5', 'note columns-taken'],
    ],
    [
      'a point in a list, of which nobody says the order',
      [{ date: '2021-05-08', title: 'Mill burnt', coordinates: [22.5, 12.5] }],
      ['2021-05-08 · Mill burnt', 'note columns-unread'],
    ],
    [
      'a point in a list that a number beyond 90 decides',
      [
        { date: '2021-05-08', title: 'Mill burnt', coordinates: [22.5, 12.5] },
        { date: '2021-05-09', title: 'Talks', coordinates: [122.5, 12.5] },
      ],
      ['2021-05-08 · Mill burnt · 12.5, 22.5', '2021-05-09 · Talks · 12.5, 122.5', 'note columns-taken'],
    ],
    [
      'coordinates in an object',
      [{ date: '2021-05-08', title: 'Mill burnt', place: { lat: 12.5, lng: 22.5 } }],
      ['2021-05-08 · Mill burnt · 12.5, 22.5', 'note columns-taken'],
    ],
    ['years of three figures', [{ date: 624, name: 'Mill burnt' }], ['0624 · Mill burnt']],
    [
      'codes beside words',
      [{ date: '2021-05-08', category: 4, incident_type: 'Raid', place: 'Oldford' }],
      ['2021-05-08 · Raid, Oldford', 'note columns-taken', 'note columns-unread'],
    ],
    [
      'a date by a name of its own',
      [{ date_iso: '2021-05-08', date_added: '2022-01-01', battle_name: 'Mill burnt', notes: 'By night.' }],
      ['2021-05-08 · Mill burnt', 'note columns-taken', 'note columns-unread'],
    ],
    [
      'milliseconds called a time',
      [{ time: 1620432000000, title: 'Mill burnt' }],
      ['2021-05-08 · Mill burnt', 'note columns-taken', 'note date-order-found time 1970 + ms'],
    ],
  ])('with %s', async (_mishap, records, expected) => {
    expect(await outcome(JSON.stringify(records), 'mine.json')).toEqual(expected);
  });
});

test.each([
  [
    'names and addresses alike',
    'Wire; Post',
    'https://a.example;https://b.example',
    'Wire https://a.example, Post https://b.example',
  ],
  ['addresses alone', '', 'https://a.example; https://b.example', 'https://a.example, https://b.example'],
  [
    'a name too few',
    'Wire',
    'https://a.example; https://b.example',
    'Wire, https://a.example, https://b.example',
  ],
  ['an address with a semicolon', 'Wire', 'https://a.example/x;id=1', 'Wire https://a.example/x;id=1'],
])('sources listed as %s', async (_name, source, url, expected) => {
  for (const head of ['date,title,source,url', 'Event date,Headline,Source,Link']) {
    const sink = createDatasetSink();
    const text = `${head}\n2021-05-08,Mill burnt,${source},${url}`;
    const found = await formatFor({ name: 'mine.csv', text });
    if (found.kind === 'found') await found.read([text], sink, 'mine.csv');
    const sources = sink.dataset()?.sources ?? [];
    expect(
      sources.map(({ publisher, url: link }) => [publisher, link].filter(Boolean).join(' ')).join(', '),
    ).toBe(expected);
  }
});

test.each(['1.7', '2'])('reads version %s of the own JSON as such', async (version) => {
  const file = {
    format: `conflict-timeline/${version}`,
    id: 'd',
    title: 'D',
    timeZone: 'UTC',
    events: [{ id: 'e', when: '2021-05-08', title: 'Mill burnt', category: 'c', status: 'disputed' }],
  };
  const found = await formatFor({ name: 'd.json', text: JSON.stringify(file) });
  expect(found).toMatchObject({ kind: 'found', id: 'conflict-timeline' });
});

test.each([
  [
    'GeoJSON',
    '{"type":"FeatureCollection","features":[{"type":"Feature","properties":{"title":"Mill burnt","date":"2021-05-08"},"geometry":null}]}',
  ],
  ['an answer', '{"count":1,"data":[{"date":"2021-05-08","title":"Mill burnt"}]}'],
  ['a record', '{"date":"2021-05-08","title":"Mill burnt"}'],
])('reads %s in one line with a line end', async (_name, line) => {
  for (const end of ['', '\n', '\r\n', '\n\n'])
    if (end !== '' || line.includes('['))
      expect((await outcome(line + end, 'mine.json'))[0]).toBe('2021-05-08 · Mill burnt');
});

describe('a table of a known format', () => {
  test.each<[format: string, text: string, expected: readonly string[]]>([
    [
      'TimelineJS, its title a slide',
      [
        'Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background',
        ',,,,,,,,,The mills,<p>All of them</p>,,,,,title,,',
        '1915,5,8,,1915,5,20,,,Siege of the <b>mill</b>,,,,,,,,',
        '1916,,,,,,,,,Hunger,,,,,,,,',
      ].join('\n'),
      ['1915-05-08/1915-05-20 · Siege of the mill', '1916 · Hunger', 'note columns-unread'],
    ],
    [
      'GTD',
      'eventid,iyear,imonth,iday,attacktype1_txt,city,latitude,longitude,specificity,gname,nkill\n1,2015,5,0,Bombing,Oldford,12.5,22.5,1,River Front,3',
      ['2015-05 · Bombing, Oldford · 12.5, 22.5 · River Front'],
    ],
    [
      'TimeMap, its dates American',
      'id,description,date,time,location,latitude,longitude,sources,associations\n1,Mill burnt,5/20/2021,17:20,Oldford,12.5,22.5,a,Raid',
      ['2021-05-20 · 17:20 · Mill burnt · 12.5, 22.5', 'note date-order-found date MM/DD/YYYY'],
    ],
    [
      'GDELT without headings',
      Array.from(
        { length: 61 },
        (_, i) =>
          ({
            0: '410',
            1: '20210508',
            6: 'NORLAND',
            16: 'RIVER FRONT',
            28: '19',
            51: '4',
            52: 'Oldford',
            56: '12.5',
            57: '22.5',
            59: '20210509120000',
            60: 'https://wire.example/a',
          })[i] ?? '',
      ).join('\t'),
      [
        '2021-05-08 · Fighting: NORLAND – RIVER FRONT, Oldford · 12.5, 22.5 · NORLAND + RIVER FRONT',
        'note headings-missing 61',
        'note columns-unread',
      ],
    ],
  ])('%s', async (_format, text, expected) => {
    expect(await outcome(text)).toEqual(expected);
  });
});
