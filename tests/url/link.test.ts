import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sortOrders } from '../../src/engine/questions';
import { claimantRoles, peopleCounted } from '../../src/model/claim';
import { dayOf, daysInMonth, twoDigits } from '../../src/model/day';
import { eventStatuses } from '../../src/model/event';
import { originNames } from '../../src/model/origin';
import { languages } from '../../src/i18n/languages';
import { defaultView, panels, themes, type View } from '../../src/state/view/view';
import { dayCodec } from '../../src/url/codecs';
import { readLink, writeLink } from '../../src/url/link';
import { plainWords } from '../../src/url/ownWords';
import { properties } from '../seed';

const id = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const ids = fc.uniqueArray(id, { maxLength: 6 });
const words = fc.string({ unit: 'grapheme', maxLength: 40 }).map((text) => plainWords(text).trim());
const day = fc.integer({ min: dayOf(-20_000, 1, 1), max: dayOf(20_000, 12, 31) });
const degrees = (most: number) =>
  fc.integer({ min: -most * 10_000, max: most * 10_000 }).map((n) => n / 10_000);

const view: fc.Arbitrary<View> = fc
  .record({
    days: fc.option(fc.tuple(day, day), { nil: undefined }),
    q: fc.string({ unit: 'grapheme', maxLength: 40 }),
    category: ids,
    actor: ids,
    place: ids,
    status: fc.uniqueArray(fc.constantFrom(...eventStatuses)),
    corners: fc.option(fc.tuple(degrees(180), degrees(90), degrees(180), degrees(90)), { nil: undefined }),
    event: fc.option(id, { nil: undefined }),
    map: fc.option(
      fc.record({ lng: degrees(180), lat: degrees(85), zoom: fc.integer({ min: 0, max: 190 }) }),
      {
        nil: undefined,
      },
    ),
    within: fc.constantFrom('possibly' as const, 'certainly' as const),
    known: fc.option(day, { nil: undefined }),
    side: ids,
    people: fc.uniqueArray(fc.constantFrom(...peopleCounted)),
    measure: ids,
    claimant: ids,
    voice: fc.uniqueArray(fc.constantFrom(...claimantRoles)),
    show: fc.constantFrom('map' as const, 'claims' as const, 'table' as const),
    table: ids,
    names: fc.constantFrom('both' as const, 'hy' as const, 'az' as const, 'reader' as const),
    lag: fc.constantFrom('off' as const, 'on' as const),
    round: fc.constantFrom('off' as const, 'on' as const),
    version: fc.option(id, { nil: undefined }),
    sha256: fc.option(
      fc
        .uint8Array({ minLength: 32, maxLength: 32 })
        .map((bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')),
      { nil: undefined },
    ),
    headline: words,
    intro: words,
    byline: words,
    credit: words,
    alt: words,
    sort: fc.constantFrom(...sortOrders),
    panel: fc.constantFrom(...panels),
    origin: fc.constantFrom(undefined, ...originNames),
    lang: fc.constantFrom(undefined, ...languages),
    theme: fc.constantFrom(undefined, ...themes),
  })
  .map(({ days, corners, map, ...rest }): View => {
    const [a, b] = days ?? [];
    const [w, s, e, n] = corners ?? [];
    const area =
      w !== undefined && s !== undefined && e !== undefined && n !== undefined && w !== e && s !== n
        ? ([Math.min(w, e), Math.min(s, n), Math.max(w, e), Math.max(s, n)] as const)
        : undefined;
    return {
      ...rest,
      from: a === undefined || b === undefined ? undefined : Math.min(a, b),
      to: a === undefined || b === undefined ? undefined : Math.max(a, b),
      area,
      map: map && { ...map, zoom: map.zoom / 10 },
    };
  });

describe('a link', () => {
  it('restores any view exactly', () => {
    fc.assert(
      fc.property(view, (given) => {
        const read = readLink(`#${writeLink(given)}`);
        expect(read.view).toEqual(given);
        expect(read.unread).toEqual([]);
      }),
      properties,
    );
  });

  it('never throws, whatever it holds, and tells what it could not read', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const read = readLink(text);
        expect(readLink(writeLink(read.view)).view).toEqual(read.view);
      }),
      properties,
    );
  });

  it('of the default view is empty', () => {
    expect(writeLink(defaultView)).toBe('');
    expect(readLink('').view).toEqual(defaultView);
  });

  it('names its version first, and the parameters in plain words', () => {
    const text = writeLink({
      ...defaultView,
      from: dayOf(2020, 10, 1),
      to: dayOf(2020, 10, 9),
      q: 'Şuşa 1992',
      category: ['strike', 'air'],
      place: ['moscow@said'],
      area: [45.5, 39, 47.25, 40.5],
    });
    expect(text).toBe(
      'v=1&from=2020-10-01&to=2020-10-09&q=%C5%9Eu%C5%9Fa+1992&category=strike,air&place=moscow@said&area=45.5,39,47.25,40.5',
    );
  });

  it.each([
    ['from=2020-02-30', 'from', '2020-02-30'],
    ['to=yesterday', 'to', 'yesterday'],
    ['q=%E0%A4%A', 'q', '%E0%A4%A'],
    ['status=one-side,maybe', 'status', 'one-side,maybe'],
    ['area=1,2,3', 'area', '1,2,3'],
    ['area=47,41,45,39', 'area', '47,41,45,39'],
    ['map=46,39,99', 'map', '46,39,99'],
    ['map=NaN,39,9', 'map', 'NaN,39,9'],
    ['sort=random', 'sort', 'random'],
    ['lang=xx', 'lang', 'xx'],
    ['__proto__=1', '__proto__', '1'],
    ['constructor=1', 'constructor', '1'],
  ])('opens with what can be read of "%s" and names the rest', (part, parameter, value) => {
    const read = readLink(`#v=1&category=strike&${part}`);
    expect(read.view).toEqual({ ...defaultView, category: ['strike'] });
    expect(read.unread).toEqual([{ parameter, value }]);
  });

  describe('holds degrees and zooms up to their bounds, and none beyond:', () => {
    it.each([
      ['area=-180,-90,180,90', { area: [-180, -90, 180, 90] }],
      ['area=170,-20,-170,0', { area: [170, -20, -170, 0] }],
      ['map=-180,-85,0', { map: { lng: -180, lat: -85, zoom: 0 } }],
      ['map=180,85,19', { map: { lng: 180, lat: 85, zoom: 19 } }],
    ])('%s is read', (part, expected) => {
      expect(readLink(part)).toEqual({ view: { ...defaultView, ...expected }, unread: [] });
    });

    it.each([
      'area=-180.1,0,1,1',
      'area=0,-90.1,1,1',
      'area=0,0,180.1,1',
      'area=0,0,1,90.1',
      'area=1,0,1,1',
      'area=0,1,1,1',
      'map=-180.1,0,5',
      'map=180.1,0,5',
      'map=0,-85.1,5',
      'map=0,85.1,5',
      'map=0,0,-0.1',
      'map=0,0,19.1',
      'map=0,0',
      'map=0,0,5,5',
    ])('%s is not', (part) => {
      const [parameter, value] = part.split('=');
      expect(readLink(part)).toEqual({ view: defaultView, unread: [{ parameter, value }] });
    });

    it('and is written with four decimals, some ten metres', () => {
      expect(
        writeLink({
          ...defaultView,
          area: [45.123449, -39.123451, 46.123449, 40.123451],
          map: { lng: 46.123449, lat: 39.123451, zoom: 7.123449 },
        }),
      ).toBe('v=1&area=45.1234,-39.1235,46.1234,40.1235&map=46.1234,39.1235,7.1234');
    });
  });

  it.each([
    'from=x2020-10-09',
    'from=2020-10-09x',
    'from=2020-13-01',
    'from=2021-02-29',
    'from=-0000-01-01',
    'from=Y2020-01-01',
    'map=0x10,39,7',
    'map=46,39,1e1',
    'map=46,39, 7',
    'map=46,39,',
    `sha256=${'a'.repeat(63)}`,
    `sha256=${'a'.repeat(65)}`,
    `sha256=${'A'.repeat(64)}`,
    'category=,,',
    'event=',
    'names=hy!',
    'names=!hy',
    `names=${'a'.repeat(41)}`,
    'v=one',
    'v=1x',
    'v=x1',
  ])('takes nothing for what it nearly is: %s', (part) => {
    const at = part.indexOf('=');
    const told = { parameter: part.slice(0, at), value: part.slice(at + 1) };
    expect(readLink(part)).toEqual({ view: defaultView, unread: [told] });
  });

  it.each([
    ['category=air,,strike,air', { category: ['air', 'strike'] }],
    ['category=air,%E0%A4%A', { category: ['air'] }],
    ['event=a:b/c@d', { event: 'a:b/c@d' }],
    ['event=a=b', { event: 'a=b' }],
    ['from=2020-10-09', { from: dayOf(2020, 10, 9) }],
    ['to=9999-12-31', { to: dayOf(9999, 12, 31) }],
  ])('reads %s', (part, expected) => {
    expect(readLink(`v=12&${part}`)).toEqual({ view: { ...defaultView, ...expected }, unread: [] });
  });

  it('keeps ids readable, and the last year of four digits', () => {
    expect(writeLink({ ...defaultView, to: dayOf(9999, 12, 31), event: 'a:b/c@d e' })).toBe(
      'v=1&to=9999-12-31&event=a:b/c@d+e',
    );
  });

  it('tells of what it can’t read as much as a notice holds', () => {
    const [told] = readLink(`#${'n'.repeat(100)}=${'v'.repeat(100)}&`).unread;
    expect(told).toEqual({ parameter: 'n'.repeat(40), value: 'v'.repeat(80) });
    expect(readLink('#word&=1').unread).toEqual([
      { parameter: 'word', value: '' },
      { parameter: '', value: '1' },
    ]);
  });

  it('puts days the right way round', () => {
    const { view: read } = readLink('#from=2020-11-01&to=2020-10-01');
    expect([read.from, read.to]).toEqual([dayOf(2020, 10, 1), dayOf(2020, 11, 1)]);
  });

  it('of a version that is yet to come is read as far as it goes', () => {
    expect(readLink('#v=7&category=air').view.category).toEqual(['air']);
  });

  it('holds as much as the app may write: many ids, long ones, a long search', () => {
    const long: View = {
      ...defaultView,
      place: Array.from({ length: 5000 }, (_, i) => `place-${i}`),
      event: 'x'.repeat(10_000),
      q: 'a, & '.repeat(2000),
    };
    expect(readLink(writeLink(long))).toEqual({ view: long, unread: [] });
  });

  it.each([
    [dayOf(-43, 8, 22), '-0043-08-22'],
    [dayOf(0, 1, 1), '0000-01-01'],
    [dayOf(12_000, 8, 22), 'Y12000-08-22'],
    [dayOf(-12_000, 8, 22), 'Y-12000-08-22'],
  ])('writes day %i as %s', (day, text) => {
    expect(writeLink({ ...defaultView, known: day })).toBe(`v=1&known=${text}`);
    expect(readLink(`#known=${text}`).view.known).toBe(day);
  });

  it('writes what lies beyond a bound as the bound, and an area that rounds to a point as a small one', () => {
    const written = writeLink({
      ...defaultView,
      map: { lng: 190, lat: 89, zoom: 7 },
      area: [45, 40, 45.00001, 40.00001],
    });
    expect(written).toBe('v=1&area=45,40,45.0001,40.0001&map=180,85,7');
    expect(readLink(written).unread).toEqual([]);
  });

  it('writes half a character as U+FFFD, and never throws', () => {
    expect(readLink(writeLink({ ...defaultView, q: 'a\ud800b', event: '\udc00' })).view).toMatchObject({
      q: 'a\ufffdb',
      event: '\ufffd',
    });
  });

  it.each(['?secret=Ab3dE6gH9k', 'v=1&category=air#?secret=Ab3dE6gH9k'])(
    'leaves alone what WordPress appends: #%s',
    (hash) => {
      expect(readLink(`#${hash}`).unread).toEqual([]);
      expect(readLink(hash)).toEqual(readLink(`#${hash}`));
    },
  );

  it('reads the days of the calendar, and no others', () => {
    for (const year of [1900, 2020, 2021]) {
      for (let month = 0; month < 100; month++) {
        const days = month >= 1 && month <= 12 ? daysInMonth(year, month) : 0;
        for (let date = 0; date < 100; date++) {
          const text = `${year}-${twoDigits(month)}-${twoDigits(date)}`;
          const expected = date >= 1 && date <= days ? dayOf(year, month, date) : undefined;
          if (dayCodec.read(text) !== expected) expect.fail(`${text} is read as ${dayCodec.read(text)}`);
        }
      }
    }
  });
});
