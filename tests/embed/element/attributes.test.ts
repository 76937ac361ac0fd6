import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeNames, changedAttributes, readAttributes } from '../../../src/embed/element/attributes';
import { plainText, plainView } from '../../../src/embed/element/plainView';
import { defaultView, type View } from '../../../src/state/view/view';

const read = (attributes: Record<string, string>) => readAttributes(new Map(Object.entries(attributes)));

describe('attributes', () => {
  it('are named and written as a link’s parameters', () => {
    const { view, unread, ...rest } = read({
      from: '2020-10-01',
      category: 'strike,shelling',
      q: 'Stepanakert & Shushi',
      area: '46,39,47,40',
      src: ' https://example.org/x.json ',
      panels: 'list,claims',
      only: 'map',
      hide: 'key,zoom',
      height: '420px',
      folder: './timeline',
      loading: 'eager',
    });
    expect(unread).toEqual([]);
    expect(rest).toEqual({
      src: 'https://example.org/x.json',
      folder: './timeline',
      panels: ['list', 'claims'],
      only: 'map',
      hide: ['key', 'zoom'],
      height: 420,
      loading: 'eager',
    });
    expect(view).toEqual({
      ...defaultView,
      from: 18_536,
      category: ['strike', 'shelling'],
      q: 'Stepanakert & Shushi',
      area: [46, 39, 47, 40],
    });
  });

  it.each<[string, string]>([
    ['from', 'soon'],
    ['theme', 'sepia'],
    ['panels', 'list,share'],
    ['only', 'table'],
    ['hide', 'source'],
    ['height', '50%'],
    ['map', '46,39'],
    ['loading', 'now'],
    ['folder', 'https://['],
    ['folder', 'java\nscript:alert(1)'],
    ['folder', 'data:text/html,x'],
  ])('%s="%s" is told, and the default stands', (name, value) => {
    const given = read({ [name]: value });
    expect(given).toEqual({ ...read({}), unread: [{ parameter: name, value }] });
  });

  it.each([
    ['1', 200],
    ['480', 480],
    ['99999', 5000],
  ])('height="%s" is %d px', (text, px) => {
    expect(read({ height: text }).height).toBe(px);
  });

  it('that are not the view’s are nobody’s: no dialog opens by one', () => {
    expect(read({ panel: 'share', class: 'x', onclick: 'y' })).toEqual(read({}));
    expect(attributeNames).not.toContain('panel');
  });

  it('never throw, whatever they hold', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...attributeNames), fc.string({ unit: 'binary' })),
        (given) => {
          const { height, unread } = read(given);
          expect(typeof height === 'string' || (height >= 200 && height <= 5000)).toBe(true);
          for (const { value } of unread) expect(value.length).toBeLessThanOrEqual(80);
        },
      ),
    );
  });

  it('change only where the view did', () => {
    const before: View = { ...defaultView, from: 18_536, to: 18_540, category: ['strike'] };
    expect(changedAttributes(before, before)).toEqual(new Map());
    expect(changedAttributes({ ...before, from: 18_537, category: [] }, before)).toEqual(
      new Map([
        ['from', '2020-10-02'],
        ['category', undefined],
      ]),
    );
    expect(changedAttributes({ ...before, panel: 'share' }, before)).toEqual(new Map());
  });
});

describe('a view as plain values', () => {
  it('is read back as it was', () => {
    const view: View = {
      ...defaultView,
      from: 18_536,
      known: 18_544,
      q: '50% + a, b & c',
      place: ['a,b', 'none'],
      map: { lng: 46.12345678, lat: 39.5, zoom: 8.25 },
      area: [46, 39.25, 47, 40],
      event: 'x/y:z',
      round: 'on',
      theme: 'dark',
    };
    const texts = Object.entries(plainView(view)).flatMap(([name, value]) => {
      const text = plainText(value);
      return text === undefined ? [] : [[name, text] as const];
    });
    const { view: again, unread } = readAttributes(new Map(texts));
    expect(unread).toEqual([]);
    expect(again).toEqual({ ...view, map: { lng: 46.1235, lat: 39.5, zoom: 8.25 } });
  });
});
