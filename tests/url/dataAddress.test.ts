import { describe, expect, it } from 'vitest';
import { dataAddress } from '../../src/url/dataAddress';

const page = 'https://example.org/a/b/index.html';

describe('the dataset that a link names', () => {
  it.each([
    ['', { kind: 'own' }],
    ['?other=1', { kind: 'own' }],
    ['?data=', { kind: 'own' }],
    ['?data=https://data.example/x.json', { kind: 'named', url: 'https://data.example/x.json' }],
    ['?data=data/x.json', { kind: 'named', url: 'https://example.org/a/b/data/x.json' }],
    ['?data=/x.csv', { kind: 'named', url: 'https://example.org/x.csv' }],
    ['?columns={}', { kind: 'own' }],
    ['?data=/x.csv&columns=', { kind: 'named', url: 'https://example.org/x.csv' }],
    [
      '?data=/x.csv&columns=%7B%22a%22:1%7D',
      { kind: 'named', url: 'https://example.org/x.csv', columns: { text: '{"a":1}', base: page } },
    ],
    ['?data=http://data.example/x.json', { kind: 'refused', value: 'http://data.example/x.json' }],
    ['?data=javascript:alert(1)', { kind: 'refused', value: 'javascript:alert(1)' }],
    ['?data=data:text/csv,a', { kind: 'refused', value: 'data:text/csv,a' }],
    ['?data=https://me:secret@data.example/', { kind: 'refused', value: 'https://me:secret@data.example/' }],
    ['?data=https://me@data.example/', { kind: 'refused', value: 'https://me@data.example/' }],
    ['?data=https://:secret@data.example/', { kind: 'refused', value: 'https://:secret@data.example/' }],
    ['?data=http://example.org/x.json', { kind: 'refused', value: 'http://example.org/x.json' }],
    ['?data=https://', { kind: 'refused', value: 'https://' }],
    ['?data=blob:https://example.org/7d0a', { kind: 'refused', value: 'blob:https://example.org/7d0a' }],
    ['?data=file:///etc/passwd', { kind: 'refused', value: 'file:///etc/passwd' }],
  ])('of "%s"', (search, expected) => {
    expect(dataAddress(search, page)).toEqual(expected);
  });

  it('may come from the page’s own origin without https', () => {
    expect(dataAddress('?data=x.json', 'http://localhost:4173/')).toEqual({
      kind: 'named',
      url: 'http://localhost:4173/x.json',
    });
  });

  it('is refused without https where another page says it, though that page is as open', () => {
    expect(dataAddress('?data=http://data.example/x.json', 'http://localhost:4173/')).toEqual({
      kind: 'refused',
      value: 'http://data.example/x.json',
    });
  });

  it('is never a file beside a page that is a file itself', () => {
    expect(dataAddress('?data=x.json', 'file:///home/page.html')).toEqual({
      kind: 'refused',
      value: 'x.json',
    });
  });
});
