import { describe, expect, test } from 'vitest';
import { datasets } from './datasets';
import { firstDay, lastDay } from './days';
import { hindsightWords, laterDates } from './laterDays';
import { armeniaBox, elsewhere, inArmenia, warArea } from './whereabouts';

const found = datasets.find(([file]) => file === 'nagorno-karabakh-2020');
if (!found) throw new Error('data/nagorno-karabakh-2020 is missing');
const { events, claims, places, sources } = found[1];
const publishedOf = new Map(sources.map(({ id, published }) => [id, published]));

describe('the dataset of the 2020 war', () => {
  test('has an English and a French title and summary for every event, none the same in both', () => {
    const wanting = events.filter(({ title, summary }) =>
      [title, summary].some((text) => {
        if (typeof text !== 'object') return true;
        const { en = '', fr = '' } = text;
        return en.trim() === '' || fr.trim() === '' || en === fr;
      }),
    );
    expect(wanting.map(({ id }) => id)).toEqual([]);
  });

  test('has its places where they lie', () => {
    const astray = places.filter(({ id, lng, lat }) => {
      const [west, south, east, north] = elsewhere.get(id) ?? (inArmenia.includes(id) ? armeniaBox : warArea);
      return lng === undefined || lat === undefined || lng < west || lng > east || lat < south || lat > north;
    });
    expect(astray.map(({ id }) => id)).toEqual([]);
  });

  test('places nothing that was said abroad on the ground of the war', () => {
    const abroad = events.filter(({ places: at }) =>
      at.some(({ place, role }) => role === 'site' && !inRegion(place)),
    );
    expect(abroad.map(({ id }) => id)).toEqual([]);
  });

  test('tells in a title or a summary nothing of a day after the first report', () => {
    const hindsight = events.flatMap(({ id, when, title, summary, reports }) => {
      const known = reports.map(({ reported }) => lastDay(reported)).sort()[0] ?? '';
      const words = [title, summary].flatMap((text) => [
        ...hindsightWords(text),
        ...laterDates(text, known, when.slice(0, 4)),
      ]);
      return words.filter((word) => !announcedAhead[id]?.includes(word)).map((word) => `${id}: ${word}`);
    });
    expect(hindsight).toEqual([]);
  });

  test('tells in a position, an update or a note nothing of a day after it was reported', () => {
    const said = [
      ...events.flatMap(({ id, when, positions = [], updates = [] }) =>
        [...positions, ...updates].map(({ text, reported }) => ({ id, text, reported, of: when })),
      ),
      ...claims.map(({ id, note, reported, asOf }) => ({ id, text: note, reported, of: asOf })),
    ];
    const hindsight = said.flatMap(({ id, text, reported, of }) =>
      laterDates(text, lastDay(reported), of.slice(0, 4)).map((word) => `${id}: ${word}`),
    );
    expect(hindsight).toEqual([]);
  });

  test('shows Azerbaijan’s own military deaths before 3 December 2020 as not disclosed, never as a number', () => {
    const before = claims.filter(
      ({ side, people, claimantRole, asOf }) =>
        side === 'azerbaijani' &&
        people === 'military' &&
        claimantRole === 'own-side' &&
        firstDay(asOf) >= '2020-09-27' &&
        firstDay(asOf) < '2020-12-03',
    );
    expect(
      before
        .filter(({ measure, scope }) => measure === 'killed' && scope === 'cumulative')
        .map(({ asOf }) => asOf),
    ).toEqual(['2020-09-27/2020-12-02']);
    expect(
      before.filter(({ measure }) => measure !== 'bodies-returned').every((claim) => claim.notDisclosed),
    ).toBe(true);
    expect(before.filter((claim) => claim.notDisclosed && 'low' in claim)).toEqual([]);
  });

  test('leaves out the outlier of 111 Azerbaijani civilians killed', () => {
    expect(claims.filter(({ low, high }) => low === 111 || high === 111)).toEqual([]);
    expect(JSON.stringify(events)).not.toMatch(/\b111 (Azerbaijani |civil)/);
  });

  test.each([
    [
      '1: fighting between Azerbaijani forces and those of the self-proclaimed republic since 27 September',
      '1009-fighting-continues',
      [/27 September/],
    ],
    ['2: 300 to 400 dead, about fifty of them civilians', '1009-press-toll', [/300/, /400/, /fifty|50/]],
    [
      '3: the Kremlin invites both foreign ministers to Moscow',
      '1008-kremlin',
      [/foreign ministers/, /Moscow/],
    ],
    [
      '4: Russia asks for a halt to exchange bodies and prisoners',
      '1008-kremlin',
      [/humanitarian/, /bod(y|ies)/, /prisoners/],
    ],
    ['5: Putin had talks with Aliyev and Pashinyan', '1008-putin-calls', [/Aliyev/, /Pashinyan/]],
    ['6: neither foreign minister had confirmed', '1009-unconfirmed', [/confirmed/]],
    ['7: Bayramov meets the Minsk Group in Geneva', '1008-geneva', [/Bayramov/, /Minsk/, /Geneva/]],
    [
      '8: calls of Paris, Washington and Moscow have changed nothing',
      '1008-calls-unheeded',
      [/Paris/, /Washington/, /Moscow/],
    ],
  ])('holds the article’s fact %s', (_fact, id, words) => {
    const event = events.find((candidate) => candidate.id === id);
    expect(event).toBeDefined();
    const text = JSON.stringify([event?.title, event?.summary]);
    for (const word of words) expect(text).toMatch(word);
    const known = event?.reports.map(({ reported }) => reported).sort()[0];
    expect(['2020-10-08', '2020-10-09']).toContain(known);
    expect(event?.reports.map(({ source }) => source)).toContain('french-press-2020-10-09');
  });

  test('holds the article’s toll as two claims reported on 9 October', () => {
    const toll = claims.filter(({ claimedBy }) => claimedBy === 'french-press');
    expect(toll.map(({ people, low, high, reported }) => [people, low, high, reported])).toEqual([
      ['all', 300, 400, '2020-10-09'],
      ['civilian', 50, 50, '2020-10-09'],
    ]);
  });

  test('lists the sources dated before the day that they are said to report', () => {
    const list = events.flatMap(({ id, reports }) =>
      reports
        .filter(({ source, reported }) => lastDay(publishedOf.get(source) ?? '9999') < firstDay(reported))
        .map(({ source, reported }) => `${id}: ${source}, of ${publishedOf.get(source)}, for ${reported}`),
    );
    process.stdout.write(`Sources dated before the day that they are said to report:\n${list.join('\n')}\n`);
    expect(list).toHaveLength(sourcesDatedBefore);
  });
});

/** Pages of the days before that tell of the event as it began, or that it draws on. Look at the printed list before changing it. */
const sourcesDatedBefore = 6;

/** Days that lay ahead and were already spoken of when the event was first reported. */
const announcedAhead: { readonly [event: string]: readonly string[] } = {
  'bg-madrid': ['later', 'ultérieur'], // a vote on status, to be held later
  '0927-az-martial-law': ['28 September', '28 septembre'],
  '1007-ledrian': ['8 October', '8 octobre', '12 October', '12 octobre'],
  '1008-geneva': ['12 October', '12 octobre'],
  '1008-kremlin': ['9 October', '9 octobre'],
  '1017-truce2': ['18 October', '18 octobre'],
  '1024-biegun': ['29 October', '29 octobre'],
  '1025-us-truce': ['26 October', '26 octobre'],
  '1112-internet-back': ['12 November', '12 novembre'],
  '1115-postponed': ['25 November', '25 novembre'],
  'af-dissolution': ['1 January 2024', '1er janvier 2024'],
};

function inRegion(id: string): boolean {
  const place = places.find((candidate) => candidate.id === id);
  return place?.lng !== undefined && place.lng > 43 && place.lng < 51;
}
