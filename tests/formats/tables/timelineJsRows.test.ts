import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTimelineJs, recogniseTimelineJs } from '../../../src/formats/tables/timelineJsRows';
import { properties } from '../../seed';
import { tableOf, toldOf } from './tableRead';

const day = { year: '2021', month: '3', day: 8 };
const story = (slide: object, more: object = {}) => JSON.stringify({ ...more, events: [slide] });
const older = (slide: object, more: object = {}) => JSON.stringify({ timeline: { ...more, date: [slide] } });

describe('rows of TimelineJS', () => {
  it.each<[string, string, readonly Readonly<Record<string, string>>[]]>([
    [
      'a slide',
      story({
        start_date: { ...day, hour: '9', minute: 5, display_date: 'In the morning' },
        end_date: { year: 2021, month: '', hour: '', second: '' },
        text: { headline: '<b>Bridge</b> hit', text: '<p>One.</p><p>Two.</p>' },
        media: {
          url: 'https://x.example/a.jpg',
          caption: 'C',
          credit: 'D',
          thumbnail: 'https://x.example/t.jpg',
        },
        background: { color: '#fff' },
        group: 'North',
        unique_id: 'u1',
      }),
      [
        {
          Year: '2021',
          Month: '3',
          Day: '8',
          Time: '09:05',
          'End Year': '2021',
          'Display Date': 'In the morning',
          Headline: 'Bridge hit',
          Text: 'One.\nTwo.',
          Media: 'https://x.example/a.jpg',
          'Media Caption': 'C',
          'Media Credit': 'D',
          'Media Thumbnail': 'https://x.example/t.jpg',
          Group: 'North',
          Background: '#fff',
          unique_id: 'u1',
        },
      ],
    ],
    [
      'a title, and an era',
      JSON.stringify({
        title: { text: { headline: 'All' }, background: { url: 'https://x.example/b.jpg', color: '#000' } },
        events: [{ start_date: { year: '-430' } }],
        eras: [{ start_date: { year: 1 }, end_date: { year: 2 }, text: { headline: 'E' } }],
      }),
      [
        { Headline: 'All', Type: 'title', Background: 'https://x.example/b.jpg' },
        { Year: '-430' },
        { Year: '1', 'End Year': '2', Headline: 'E', Type: 'era' },
      ],
    ],
    [
      'the older form',
      older(
        {
          startDate: '2012,1,26,11,30',
          endDate: '1/27/2012',
          headline: 'A',
          text: '<p>B</p>',
          tag: 'North',
          asset: { media: 'https://x.example/a.jpg', credit: 'C', caption: 'D' },
        },
        { headline: 'All', type: 'default', text: 'T', startDate: '2012' },
      ),
      [
        {
          Year: '2012',
          Month: '1',
          Day: '26',
          Time: '11:30',
          'End Year': '2012',
          'End Month': '1',
          'End Day': '27',
          Headline: 'A',
          Text: 'B',
          Group: 'North',
          Media: 'https://x.example/a.jpg',
          'Media Credit': 'C',
          'Media Caption': 'D',
        },
        { Year: '2012', Headline: 'All', Text: 'T', Type: 'title' },
      ],
    ],
    [
      'other dates of the older form',
      JSON.stringify({
        timeline: {
          date: ['2012-01-26', '-44', 'in spring', 2012, null].map((startDate) => ({ startDate })),
        },
      }),
      [
        { Year: '2012', Month: '01', Day: '26' },
        { Year: '-44' },
        { Year: 'in spring' },
        { Year: '2012' },
        {},
      ],
    ],
  ])('have %s, wherever it is cut', async (_name, text, expected) => {
    expect(recogniseTimelineJs(text)).toBe(true);
    for (let size = 1; size <= text.length; size += 3) {
      const got = await tableOf(readTimelineJs, text, size);
      expect(got.rows, `${size}`).toEqual(expected);
      expect(got.issues).toEqual([]);
      expect(got.numbers).toEqual(expected.map((_row, at) => at + 1));
    }
  });

  it.each<[string | object, string, string, string, string]>([
    ['3/8/2021', '2021', '3', '8', ''],
    ['10/24/2021 9:05', '2021', '10', '24', '09:05'],
    ['10/24/-44, 19:05:30', '-44', '10', '24', '19:05:30'],
    ['2021,10,24,9,5', '2021', '10', '24', '09:05'],
    ['2021, 10', '2021', '10', '', ''],
    ['2021-10-24', '2021', '10', '24', ''],
    ['-44-10-24', '-44', '10', '24', ''],
    ['2021', '2021', '', '', ''],
    ['autumn', 'autumn', '', '', ''],
    ['x10/24/2021', 'x10/24/2021', '', '', ''],
    ['10/24/2021 9:05 am', '10/24/2021 9:05 am', '', '', ''],
    [{ year: 2021, month: 10, day: 24, hour: 9 }, '2021', '10', '24', '09:00'],
    [{ year: 2021, month: 10, day: 24, hour: 9, second: 7 }, '2021', '10', '24', '09:00:07'],
    [{ year: 2021, month: 10, day: 24, hour: 9, minute: 5, second: 0 }, '2021', '10', '24', '09:05'],
    [{ year: 2021, minute: 5 }, '2021', '', '', ''],
  ])('have of the date %j its year %s, month %s, day %s and time %s', async (date, ...parts) => {
    const slide = typeof date === 'string' ? { startDate: date } : { start_date: date };
    const text =
      typeof date === 'string' ? older({ ...slide, headline: 'x' }) : story({ ...slide, text: {} });
    const { rows } = await tableOf(readTimelineJs, text);
    expect(['Year', 'Month', 'Day', 'Time'].map((name) => rows[0]?.[name] ?? '')).toEqual(parts);
  });

  it.each(['', '[]', '{}', '{"events":[{"id":1}]}', '{"format":"x","title":"T","events":['])(
    'are not recognised in %j',
    (text) => expect(recogniseTimelineJs(text)).toBe(false),
  );

  it('lose a broken slide alone, and are told to be missing', async () => {
    const text =
      '{"title":{"text":{"headline":"A"}},"events":[{"start_date":{"year":1}},{"start_date":},{"start_date":{"year":3}}]}';
    const got = await tableOf(readTimelineJs, text);
    expect(got.numbers).toEqual([1, 2, 4]);
    expect(toldOf(got)).toEqual(['error json-broken 3']);
    expect(toldOf(await tableOf(readTimelineJs, '{"a":1}'))).toEqual(['error records-missing 0']);
  });

  it('come of any JSON, as many as its slides', async () => {
    const slide = fc.record(
      { start_date: fc.jsonValue(), end_date: fc.jsonValue(), text: fc.jsonValue(), media: fc.jsonValue() },
      { requiredKeys: [] },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(slide), fc.jsonValue(), fc.nat(99), async (events, title, size) => {
        const got = await tableOf(readTimelineJs, JSON.stringify({ events, other: title }), size + 1);
        expect(got.rows.length).toBe(events.length);
      }),
      properties,
    );
  });
});
