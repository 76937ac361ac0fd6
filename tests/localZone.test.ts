import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { refuseLocalZone } from './localZone';
import { zoned } from './zoned.mjs';

const asked = refuseLocalZone();
const moment = new Date(Date.UTC(2020, 9, 9));

describe('a question for the local time zone', () => {
  it.each<readonly [string, () => unknown]>([
    ['getHours', () => moment.getHours()],
    ['setMonth', () => new Date(0).setMonth(1)],
    ['getTimezoneOffset', () => moment.getTimezoneOffset()],
    ['toString', () => `${moment}`],
    ['toString', () => moment + ''],
    ['toDateString', () => moment.toDateString()],
    ['toLocaleString', () => moment.toLocaleString()],
    ['toLocaleDateString', () => moment.toLocaleDateString('fr', { month: 'long' })],
    ['new Date(year, month)', () => new Date(2020, 9)],
    ["new Date('2020-10-09T12:00')", () => new Date('2020-10-09T12:00')],
    ["new Date('9 October 2020')", () => new Date('9 October 2020')],
    ["Date.parse('2020-10-09T12:00')", () => Date.parse('2020-10-09T12:00')],
    ['Date()', () => Date()],
    ['Intl.DateTimeFormat', () => new Intl.DateTimeFormat('en')],
    ['Intl.DateTimeFormat', () => Intl.DateTimeFormat('en', { month: 'long' })],
  ])('%s throws, and is remembered', (name, ask) => {
    const before = asked().length;
    expect(ask).toThrow(`${name} reads the local time zone`);
    expect(asked().slice(before)).toEqual([name]);
  });

  it('is none of what says its zone', () => {
    const before = asked().length;
    expect(moment.toISOString()).toBe('2020-10-09T00:00:00.000Z');
    expect(new Date(moment).getTime()).toBe(moment.getTime());
    expect(new Date().getTime()).toBeGreaterThan(0);
    expect(moment instanceof Date && moment.constructor === Date).toBe(true);
    for (const text of ['2020-10-09', '2020-10-09T00:00Z', '2020-10-09T04:00+04:00'])
      expect([new Date(text).getTime(), Date.parse(text)]).toEqual([moment.getTime(), moment.getTime()]);
    expect(new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format(moment)).toBe('10/9/2020');
    expect(moment.toLocaleDateString('en', { timeZone: 'UTC' })).toBe('10/9/2020');
    expect(asked().length).toBe(before);
  });
});

describe('the tests that run in two time zones', () => {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
    .map((file) => `tests/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.test\.tsx?$/.test(file) && !/^tests\/(e2e|bench)\/|\/node_modules\//.test(file));

  it('are there', () => expect(zoned.filter((file) => !files.includes(file))).toEqual([]));

  it('are all that start what the guard doesn’t reach', () => {
    const others = /node:(child_process|worker_threads|vm|cluster)|from '(vite|jsdom)'/;
    const starting = files.filter((file) => others.test(readFileSync(file, 'utf8')));
    expect(starting.length).toBeGreaterThan(1);
    expect(starting.filter((file) => !zoned.includes(file))).toEqual([]);
  });
});
