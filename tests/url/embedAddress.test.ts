import { describe, expect, it } from 'vitest';
import { embedAddress, embedDefaults, fullAddress, readEmbedOptions } from '../../src/url/embedAddress';
import { isEmbed } from '../../src/url/isEmbed';

describe('the query of an embedded view', () => {
  it.each([
    ['?embed', embedDefaults],
    ['?embed=', embedDefaults],
    [
      '?embed&only=timeline&hide=zoom,title,everything',
      { ...embedDefaults, only: 'timeline', hide: ['title', 'zoom'] },
    ],
    ['?embed&only=table&hide=', embedDefaults],
    ['?embed&panels=claims,list,nonsense', { ...embedDefaults, panels: ['list', 'claims'] }],
    ['?embed&height=auto&id=war-map_2', { ...embedDefaults, height: 'auto', id: 'war-map_2' }],
    ['?embed&height=9e9&id=%3Cimg%20src%3Dx%3E', embedDefaults],
    [`?embed&id=${'a'.repeat(65)}`, embedDefaults],
  ])('%s', (search, expected) => {
    expect(readEmbedOptions(search)).toEqual(expected);
  });
});

it.each([
  ['', false],
  ['?data=x.json', false],
  ['?data=embed', false],
  ['?embedded', false],
  ['?embed', true],
  ['?embed=', true],
  ['?data=x&embed&id=a', true],
])('the query %j asks for an embedded view: %s', (search, is) => expect(isEmbed(search, false)).toBe(is));

it.each([
  ['', true],
  ['?data=x.json', true],
  ['?data=full', true],
  ['?full', false],
  ['?data=x.json&full=', false],
  ['?full&embed', true],
])('in a frame the query %j asks for an embedded view: %s', (search, is) => {
  expect(isEmbed(search, true)).toBe(is);
});

describe('the address of an embedded view', () => {
  const page = 'https://news.example/war/?data=https%3A%2F%2Fx.example%2Fd.json#v=1&from=2020-10-04';

  it('keeps dataset and hash', () => {
    expect(embedAddress(page)).toBe(
      'https://news.example/war/?embed&data=https%3A%2F%2Fx.example%2Fd.json#v=1&from=2020-10-04',
    );
  });

  it('reads back as what was written', () => {
    const options = {
      panels: ['list', 'claims'],
      only: 'map',
      hide: ['key', 'zoom'],
      height: 'auto',
      id: 'one',
    } as const;
    const url = new URL(embedAddress(page, options));
    expect(readEmbedOptions(url.search)).toEqual(options);
    expect(url.searchParams.get('data')).toBe('https://x.example/d.json');
  });

  it('leads back to the whole view', () => {
    const embedded = embedAddress(page, {
      panels: ['list'],
      only: 'list',
      hide: ['title'],
      height: 'auto',
      id: 'one',
    });
    expect(`${fullAddress(embedded)}${new URL(embedded).hash}`).toBe(page);
  });

  it('made of an embedded one says each thing once', () => {
    expect(embedAddress(embedAddress('https://a.example/', { height: 'auto' }))).toBe(
      'https://a.example/?embed',
    );
  });
});
