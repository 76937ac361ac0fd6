import { afterEach, expect, it, vi } from 'vitest';
import { keepColumns } from '../../src/url/keepColumns';

/** A page at an address, and the addresses that take its place. */
function pageAt(search: string) {
  const replaced: unknown[] = [];
  const history = {
    state: { at: 7 },
    replaceState: (state: unknown, _title: string, url: string) => replaced.push([state, url]),
  };
  vi.stubGlobal('window', { location: { pathname: '/app/', search, hash: '#v=1' }, history });
  return { replaced, history };
}

afterEach(() => vi.unstubAllGlobals());

it.each<[search: string, text: string | undefined, expected: string | undefined]>([
  ['?data=a.csv', '{"a b":1}', '/app/?data=a.csv&columns=%7B%22a+b%22:1%7D#v=1'],
  ['?columns=old&data=a.csv&lang=fr', 'new', '/app/?data=a.csv&lang=fr&columns=new#v=1'],
  ['?data=a.csv&columns', 'new', '/app/?data=a.csv&columns=new#v=1'],
  ['?data=a.csv&columnsOf=x', 'new', '/app/?data=a.csv&columnsOf=x&columns=new#v=1'],
  ['?data=a.csv&columns=old', undefined, '/app/?data=a.csv#v=1'],
  ['?lang=fr', 'new', undefined],
  ['?mydata=a.csv', 'new', undefined],
  ['', 'new', undefined],
])('beside “%s” the columns %j stand at %s', (search, text, expected) => {
  const { replaced } = pageAt(search);
  keepColumns(text);
  expect(replaced).toEqual(expected === undefined ? [] : [[{ at: 7 }, expected]]);
});

it('are not kept where the page may not change its history', () => {
  const { history } = pageAt('?data=a.csv');
  history.replaceState = () => {
    throw new Error('SecurityError');
  };
  expect(() => keepColumns('new')).not.toThrow();
});
