import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFormOf } from '../../src/formats/columns/dateForm';
import { readClockCell, readDate, readDateParts } from '../../src/formats/columns/dateText';
import { monthOfName } from '../../src/formats/columns/monthNames';
import { printDay } from '../../src/model/day';

const printed = (cell: string, order?: Parameters<typeof readDate>[1]): string => {
  const read = readDate(cell, order);
  return typeof read === 'string' ? read : [read.when, read.clock].filter(Boolean).join(' ');
};

describe('a date in a cell', () => {
  it.each([
    ['2021-03-08', '2021-03-08'],
    ['2021-03-08/2021-03-10', '2021-03-08/2021-03-10'],
    ['-0431', '-0431'],
    ['2021-03?', '2021-03?'],
    ['2021-3-8', '2021-03-08'],
    ['2021/03/08', '2021-03-08'],
    ['2021.3.8', '2021-03-08'],
    ['20210308', '2021-03-08'],
    ['2021/03', '2021-03'],
    ['03/2021', '2021-03'],
    ['8 March 2021', '2021-03-08'],
    ['8th March, 2021', '2021-03-08'],
    ['March 8, 2021', '2021-03-08'],
    ['Monday, 8 March 2021', '2021-03-08'],
    ['March 2021', '2021-03'],
    ['08-Mar-2021', '2021-03-08'],
    ['20-Nov-21', '2021-11-20'],
    ['02-Jan-15', '2015-01-02'],
    ['2-Jan-87', '1987-01-02'],
    ['14-January-2015', '2015-01-14'],
    ['1er août 2021', '2021-08-01'],
    ['8 févr. 2021', '2021-02-08'],
    ['8. März 2021', '2021-03-08'],
    ['8 de marzo de 2021', '2021-03-08'],
    ['8 марта 2021 г.', '2021-03-08'],
    ['8 березня 2021 року', '2021-03-08'],
    ['8 Ağustos 2021', '2021-08-08'],
    ['8 avqust 2021', '2021-08-08'],
    ['8 سبتمبر 2021', '2021-09-08'],
    ['8 كانون الثاني 2021', '2021-01-08'],
    ['8 հունվարի 2021', '2021-01-08'],
    ['8 հունիսի 2021', '2021-06-08'],
    ['08.03.2021', '2021-03-08'],
    ['08.03.21', '2021-03-08'],
    ['05/05/2021', '2021-05-05'],
    ['03/08/2021', 'order'],
    ['3/14/2019', 'order'],
    ['31/02/2021', 'unreadable'],
    ['2021-02-29', 'unreadable'],
    ['1900-02-29', 'unreadable'],
    ['2021-21-08', 'unreadable'],
    ['next week', 'unreadable'],
    ['12', 'unreadable'],
    ['', 'unreadable'],
    ['March', 'unreadable'],
    ['8 Foo 2021', 'unreadable'],
    ['2021-03-08 7:05', '2021-03-08 07:05'],
    ['2021-03-08T17:20:00Z', '2021-03-08 17:20'],
    ['2021-03-08 00:00:00.000', '2021-03-08'],
    ['2021-03-08 5:20 PM', '2021-03-08 17:20'],
    ['2021-03-08 12:10 am', '2021-03-08 00:10'],
    ['2021-03-08 23:30-05:00', '2021-03-09 04:30'],
    ['2021-01-01T01:30:00+0200', '2020-12-31 23:30'],
    ['8 March 2021, 14.05', '2021-03-08 14:05'],
    ['8 March 2021,14h05', '2021-03-08 14:05'],
    ['2021-03-08 14:05:30.5 UTC', '2021-03-08 14:05'],
    ['2021-03-08 14:05:30,5', '2021-03-08 14:05'],
    ['2021-03-08 2:05 p.m. GMT', '2021-03-08 14:05'],
    ['2021-03-08 12:05 PM', '2021-03-08 12:05'],
    ['2021-03-08 0:05 AM', '2021-03-08'],
    ['2021-03-08 14:60', '2021-03-08'],
    ['2021-03-08 00:30+00:30', '2021-03-08 00:00'],
    ['2021-03-08 23:15-00:45', '2021-03-09 00:00'],
    ['-0431-03-08 01:00+02:00', '-0431-03-07 23:00'],
    ['2021-03 14:05-05:00', '2021-03 14:05'],
    ['2021-03-08 14:05 CET', 'unreadable'],
    ['on 2021-03-08', 'unreadable'],
    ['8\u00a0March\n2021', '2021-03-08'],
    ['8  March  2021', '2021-03-08'],
    ['08. 03. 2021', '2021-03-08'],
    ['08.03.2021.', '2021-03-08'],
    ['2021 3 8', '2021-03-08'],
    ['8 3.2021', 'unreadable'],
    ['08/03/021', 'unreadable'],
    ['13/13/2021', 'unreadable'],
    ['202103081', 'unreadable'],
    ['2021031', 'unreadable'],
    ['2021.3', '2021-03'],
    ['3.2021', '2021-03'],
    ['x3/2021', 'unreadable'],
    ['2021/3x', 'unreadable'],
    ['2021 March 8', '2021-03-08'],
    ['8 March 21', '2021-03-08'],
    ['8 March 50', '1950-03-08'],
    ['8 March 49', '2049-03-08'],
    ['March 8', 'unreadable'],
    ['8 March', 'unreadable'],
    ['8 March 2021 9', 'unreadable'],
    ['8 March 12021', 'unreadable'],
    ['8 March 921', 'unreadable'],
    ['x8 March 2021', 'unreadable'],
    ['8x March 2021', 'unreadable'],
    ['2nd of March 2021', '2021-03-02'],
    ['3rd March 2021', '2021-03-03'],
    ['the 1st of March, 2021', '2021-03-01'],
    ['le 8 mars 2021', '2021-03-08'],
    ['8 de marzo del 2021', '2021-03-08'],
    ['8º de marzo de 2021', '2021-03-08'],
    ['8 марта 2021 года', '2021-03-08'],
    ['8-го марта 2021', '2021-03-08'],
    ['8-е марта 2021', '2021-03-08'],
    ['8 березня 2021 р.', '2021-03-08'],
    ['2021 թ. մարտի 8', '2021-03-08'],
    ['8 mart 2021 il', '2021-03-08'],
    ['8 يناير، 2021', '2021-01-08'],
    ['8 كانون الأول 2021', '2021-12-08'],
    ['8 الثاني 2021', 'unreadable'],
    // As programs stamp
    ['2021-03-08 14:05:00+00', '2021-03-08 14:05'],
    ['2021-03-08 14:05:00+02', '2021-03-08 12:05'],
    ['20210308140500', '2021-03-08 14:05'],
    ['20210308T140500Z', '2021-03-08 14:05'],
    ['202103081405', 'unreadable'],
    ['2021-03-08 5:20 p. m.', '2021-03-08 17:20'],
    ['8.3.2021 17:20 Uhr', '2021-03-08 17:20'],
    ['2021-03-08 14:05 EST', 'unreadable'],
    // Unknown parts
    ['2021-03-00', '2021-03'],
    ['2021-00-00', '2021'],
    ['2021-00-08', 'unreadable'],
    ['0000-00-00', 'unreadable'],
    ['1900-01-00', 'unreadable'],
    ['00/03/2021', 'order'],
    // Languages
    ['08-Mrz-21', '2021-03-08'],
    ['8 марта 2021г.', '2021-03-08'],
    ['08.03.2021г.', '2021-03-08'],
    ['27 sentyabr 2020-ci il', '2020-09-27'],
    ['2021թ. մարտի 8', '2021-03-08'],
    ['٨ مارس ٢٠٢١', '2021-03-08'],
    ['۲۰۲۱-۰۳-۰۸', '2021-03-08'],
    // Eras and bare years
    ['431 BC', '-0430'],
    ['431 BCE', '-0430'],
    ['1 BC', '0000'],
    ['0 BC', 'unreadable'],
    ['15 March 44 BC', '-0043-03-15'],
    ['331 av. J.-C.', '-0330'],
    ['44 v. Chr.', '-0043'],
    ['44 a. C.', '-0043'],
    ['31 до н. э.', '-0030'],
    ['AD 79', '0079'],
    ['79 n. Chr.', '0079'],
    ['624', '0624'],
    ['-431', '-0430'],
    ['79', 'unreadable'],
    // Ranges
    ['8-10 March 2021', '2021-03-08/2021-03-10'],
    ['8 – 10 March 2021', '2021-03-08/2021-03-10'],
    ['22/23 December 1914', '1914-12-22/1914-12-23'],
    ['March 8–10, 2021', '2021-03-08/2021-03-10'],
    ['30 March – 2 April 2021', '2021-03-30/2021-04-02'],
    ['March–April 2021', '2021-03/2021-04'],
    ['March/April 2021', '2021-03/2021-04'],
    ['2021-03-08 - 2021-03-10', '2021-03-08/2021-03-10'],
    ['08.03.2021 – 10.03.2021', '2021-03-08/2021-03-10'],
    ['03/08/2021 – 04/08/2021', 'order'],
    ['10-8 March 2021', 'unreadable'],
    ['1914–1918', '1914/1918'],
    ['1914-18', '1914/1918'],
    ['1939/45', '1939/1945'],
    ['1918-14', 'unreadable'],
    ['1921-22', '1921-22'],
    // About
    ['c. 1848', '1848~'],
    ['ca. 1848', '1848~'],
    ['circa 431 BC', '-0430~'],
    ['1840s', '184X'],
    ['early March 2021', 'unreadable'],
  ])('reads %s as %s', (cell, expected) => {
    expect(printed(cell)).toBe(expected);
  });

  it.each([
    ['3/14/2019 0:00', 'mdy', '2019-03-14'],
    ['03/08/2021', 'mdy', '2021-03-08'],
    ['03/08/2021', 'dmy', '2021-08-03'],
    ['3/14/2019', 'dmy', 'unreadable'],
    ['21/03/08', 'ymd', '2021-03-08'],
    ['44263', 'serial', '2021-03-08'],
    ['44263.5', 'serial', '2021-03-08 12:00'],
    ['1615161600', 'seconds', '2021-03-08'],
    ['1615206600000', 'milliseconds', '2021-03-08 12:30'],
    ['2021-03-08', 'serial', '2021-03-08'],
  ] as const)('reads %s in the order %s as %s', (cell, order, expected) => {
    expect(printed(cell, order)).toBe(expected);
  });

  it('tells years of two figures and days moved to UTC', () => {
    expect(readDate('02-Jan-15')).toMatchObject({ shortYear: true });
    expect(readDate('2021-03-08 23:30-05:00')).toMatchObject({ moved: true });
    expect(readDate('2021-03-08 23:30Z')).not.toHaveProperty('moved');
  });

  it('tells negative years read as years BC, but none of EDTF, and clocks that do not exist', () => {
    expect(readDate('-431')).toMatchObject({ beforeChrist: true });
    expect(readDate('-0431')).toEqual({ when: '-0431', withZero: true });
    for (const clock of ['25:61', '24:00', '13:05 PM'])
      expect(readDate(`2021-03-08 ${clock}`)).toEqual({ when: '2021-03-08', lostClock: clock });
  });

  it('never reads a day other than the one that was written, in any order that is given', () => {
    const forms: readonly ((y: string, m: string, d: string) => readonly [string, 'ymd' | 'dmy' | 'mdy'])[] =
      [
        (y, m, d) => [`${y}/${m}/${d}`, 'ymd'],
        (y, m, d) => [`${d}/${m}/${y}`, 'dmy'],
        (y, m, d) => [`${Number(m)}/${Number(d)}/${y} 0:00`, 'mdy'],
        (y, m, d) => [`${y}${m}${d}`, 'dmy'],
        (y, m, d) => [`${Number(d)}.${m}.${y}`, 'dmy'],
      ];
    fc.assert(
      fc.property(fc.integer({ min: -40_000, max: 40_000 }), fc.constantFrom(...forms), (day, form) => {
        const when = printDay(day);
        const [cell, order] = form(when.slice(0, 4), when.slice(5, 7), when.slice(8));
        expect(printed(cell, order)).toBe(when);
      }),
    );
  });

  it.each(
    'Mon Monday Tue Tues Tuesday Wed Wednesday Thu Thurs Thursday Fri Friday Sat Saturday Sun Sunday'
      .concat(
        ' lundi mardi mercredi jeudi vendredi samedi dimanche lunes martes miércoles miercoles jueves viernes',
      )
      .concat(
        ' sábado sabado domingo Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Mon. Пн, понеділок,',
      )
      .split(' '),
  )('may have a weekday before it: %s', (weekday) => {
    expect(printed(`${weekday} 8 March 2021`)).toBe('2021-03-08');
  });

  it.each(['Mo', 'Monda', 'понеділок'])('has no other word before it: %s', (word) => {
    expect(printed(`${word} 8 March 2021`)).toBe('unreadable');
  });

  it.each([
    ['44263', 'serial', '2021-03-08'],
    ['44263,25', 'serial', '2021-03-08 06:00'],
    ['44263.99999', 'serial', '2021-03-09'],
    ['-1', 'serial', '1899-12-29'],
    ['0', 'seconds', '1970-01-01'],
    ['-60', 'seconds', '1969-12-31 23:59'],
    ['86399', 'seconds', '1970-01-02'],
    ['86340', 'seconds', '1970-01-01 23:59'],
    ['1e5', 'seconds', 'unreadable'],
    ['44263 x', 'serial', 'unreadable'],
    ['x44263', 'serial', 'unreadable'],
    ['2958465', 'serial', '9999-12-31'],
    ['2958466', 'serial', 'unreadable'],
    ['99999999999999999999', 'seconds', 'unreadable'],
    ['8 March 2021 14:05', 'milliseconds', '2021-03-08 14:05'],
  ] as const)('counts %s in %s as %s', (cell, order, expected) => {
    expect(printed(cell, order)).toBe(expected);
  });

  it('says of a clock that no day has that it is none, and of midnight nothing', () => {
    expect(readDate('2021-03-08 24:00')).toEqual({ when: '2021-03-08', lostClock: '24:00' });
    expect(readDate('2021-03-08 13:00 PM')).toEqual({ when: '2021-03-08', lostClock: '13:00 PM' });
    expect(readDate('2021-03-08 0:00 PM')).toEqual({ when: '2021-03-08', lostClock: '0:00 PM' });
    expect(readDate('2021-03-08 00:00')).toEqual({ when: '2021-03-08' });
    expect(readDate('2021-03-08 14:05')).toEqual({ when: '2021-03-08', clock: '14:05' });
  });

  it('tells no year of four figures for one of two', () => {
    expect(readDate('8 March 2015')).toEqual({ when: '2015-03-08' });
    expect(readDate('8 March 15')).toEqual({ when: '2015-03-08', shortYear: true });
  });

  it('takes any text', () => {
    fc.assert(fc.property(fc.string(), (text) => void readDate(text)));
  });
});

describe('a date in parts', () => {
  it.each([
    [['2021', '3', '8'], '2021-03-08'],
    [['2021', '03', '0'], '2021-03'],
    [['2021', '11', ''], '2021-11'],
    [['2021', '0', '8'], '2021'],
    [['2021.0', '3.0', '8.0'], '2021-03-08'],
    [['2021', 'March', '8'], '2021-03-08'],
    [['476', '', ''], '0476'],
    [['-431', '3', '8'], '-0430-03-08'],
    [['-1', '', ''], '0000'],
    [['-0', '', ''], 'unreadable'],
    [['2021', '13', '1'], 'unreadable'],
    [['2021', '21', ''], 'unreadable'],
    [['', '3', '8'], 'unreadable'],
    [['2021', '2', '30'], 'unreadable'],
    [['2021', 'May', ''], '2021-05'],
    [['2021', 'Foo', '8'], 'unreadable'],
    [['2021', '12', ''], '2021-12'],
    [['2021', '003', '008'], '2021-03-08'],
    [['2021', '3', 'Monday'], 'unreadable'],
    [['2021', '3', '8x'], 'unreadable'],
    [['20211', '3', '8'], 'unreadable'],
    [['x2021', '3', '8'], 'unreadable'],
    [['2021.5', '3', '8'], 'unreadable'],
    [['-43', '', ''], '-0042'],
    [['0', '', ''], '0000'],
    [['2021', '', '8'], '2021'],
  ] as const)('reads %j as %s', ([year, month, day], expected) => {
    const read = readDateParts(year, month, day);
    expect(typeof read === 'string' ? read : read.when).toBe(expected);
  });
});

describe('a clock in a cell', () => {
  it.each([
    ['17:20', '17:20'],
    ['7:05', '07:05'],
    ['5:20 PM', '17:20'],
    ['12:00 a.m.', '00:00'],
    ['17.20', '17:20'],
    ['17h20', '17:20'],
    ['1720', '17:20'],
    ['17:20:59', '17:20'],
    ['24:00', undefined],
    ['13:00 PM', undefined],
    ['noon', undefined],
    ['17:60', undefined],
    ['17:20:5', undefined],
    ['17:20:59.5', '17:20'],
    ['17:20:59,25', '17:20'],
    ['17:20:59.x', undefined],
    ['5:20  p.m', '17:20'],
    ['12:20 pm', '12:20'],
    ['12:20 AM', '00:20'],
    ['0:20 AM', undefined],
    ['x17:20', undefined],
    ['17:20x', undefined],
    ['720', '07:20'],
    ['17:2', undefined],
    ['00:00', '00:00'],
    ['23:59', '23:59'],
  ])('reads %s as %s', (cell, expected) => {
    expect(readClockCell(cell)).toBe(expected);
  });
});

describe('the form of a column of dates', () => {
  it.each([
    [['03/08/2021', '11/20/2021'], { order: 'mdy', isMixed: false, fit: 2, of: 2 }],
    [['03/08/2021', '20/11/2021'], { order: 'dmy', isMixed: false, fit: 2, of: 2 }],
    [['03/08/2021', '04/09/2021', ''], { order: 'either', isMixed: false, fit: 2, of: 2 }],
    [['14/03/2021', '15/03/2021', '3/16/2021'], { order: 'dmy', isMixed: true, fit: 2, of: 3 }],
    [['05/05/2021'], { order: undefined, isMixed: false, fit: 1, of: 1 }],
    [['08.03.2021', '09.04.2021'], { order: undefined, isMixed: false, fit: 2, of: 2 }],
    [['2021-03-08', 'next week'], { order: undefined, isMixed: false, fit: 1, of: 2 }],
    [['3/16/2021', '3/17/2021', '14/03/2021'], { order: 'mdy', isMixed: true, fit: 2, of: 3 }],
    [['3/16/2021', '14/03/2021'], { order: 'dmy', isMixed: true, fit: 1, of: 2 }],
    [['13/12/2021'], { order: 'dmy', isMixed: false, fit: 1, of: 1 }],
    [['12/13/2021'], { order: 'mdy', isMixed: false, fit: 1, of: 1 }],
    [['12/11/2021'], { order: 'either', isMixed: false, fit: 1, of: 1 }],
    [['13/13/2021'], { order: undefined, isMixed: false, fit: 0, of: 1 }],
    [['20/11/21', '3-8-21'], { order: 'dmy', isMixed: false, fit: 2, of: 2 }],
    [['20 11 2021 14:05', '3 8 2021'], { order: 'dmy', isMixed: false, fit: 2, of: 2 }],
    [['20/11/20211', '3/8/2021'], { order: 'either', isMixed: false, fit: 1, of: 2 }],
    [['20/11-2021', '3/8/2021'], { order: 'either', isMixed: false, fit: 1, of: 2 }],
    [['03/08/2021', '08.03.2021'], { order: 'either', isMixed: false, fit: 2, of: 2 }],
    [[], { order: undefined, isMixed: false, fit: 0, of: 0 }],
  ] as const)('of %j is %j', (cells, expected) => {
    expect(dateFormOf(cells)).toEqual(expected);
  });

  it.each([
    [['44263', '44264'], 'serial'],
    [['1615161600', '1615161700'], 'seconds'],
    [['1615161600000'], 'milliseconds'],
    [['20210308', '20210309'], undefined],
    [['2021', '2022'], undefined],
    [['44263', 'x'], undefined],
    [['10000', '59999.5'], 'serial'],
    [['44263,5'], 'serial'],
    [['9999'], undefined],
    [['60000'], undefined],
    [['x44263'], undefined],
    [['44263x'], undefined],
    [['44263', '3/14/2021'], 'mdy'],
    [['100000000', '9999999999'], 'seconds'],
    [['99999999'], undefined],
    [['10000000000'], undefined],
    [['100000000000', '9999999999999'], 'milliseconds'],
    [['10000000000000'], undefined],
    [[''], undefined],
  ] as const)('of numbers %j is %s', (cells, order) => {
    expect(dateFormOf(cells, true).order).toBe(order);
  });
});

describe('names of months', () => {
  it.each([
    ['Marx', 3],
    ['sept.', 9],
    ['JUIN', 6],
    ['juillet', 7],
    ['septembers', 9],
    ['septembers and so', undefined],
    ['xjan', undefined],
    ['', undefined],
  ])('are known by how they begin: %s', (name, month) => expect(monthOfName(name)).toBe(month));

  it.each(['en-GB', 'fr', 'de', 'es', 'ru', 'uk', 'ar-EG', 'tr', 'az', 'hy'])(
    'knows all twelve as %s writes them, long and short',
    (language) => {
      const months = Array.from({ length: 12 }, (_, index) => index + 1);
      for (const month of ['long', 'short'] as const) {
        const print = new Intl.DateTimeFormat(language, { day: 'numeric', month, timeZone: 'UTC' });
        const names = months.map(
          (one) =>
            print.formatToParts(new Date(Date.UTC(2021, one - 1, 8))).find(({ type }) => type === 'month')
              ?.value ?? '',
        );
        expect(names.map(monthOfName)).toEqual(months);
      }
    },
  );
});
