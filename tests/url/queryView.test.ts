import { describe, expect, it } from 'vitest';
import { readLink } from '../../src/url/link';
import { linkIn, withoutView } from '../../src/url/queryView';

describe('the link in an address', () => {
  it.each([
    ['', '', ''],
    ['', '#', ''],
    ['?data=x.json&utm_source=news', '', ''],
    ['?from=2020-10-04&data=x.json&q=a', '', 'from=2020-10-04&q=a'],
    // A hash that the app wrote is the whole view: what it leaves out is at its default.
    ['?from=2020-10-04', '#v=1&q=a', 'v=1&q=a'],
    ['?from=2020-10-04', '#v=1', 'v=1'],
    // What somebody else appended comes on top.
    ['?from=2020-10-04&lang=en', '#lang=fr', 'from=2020-10-04&lang=en&lang=fr'],
    ['?q=a', '#?secret=Ab3dE6gH9k', 'q=a&?secret=Ab3dE6gH9k'],
    ['?embed&panels=list&__proto__=1&category=air', '', 'category=air'],
  ])('%s %s', (search, hash, link) => {
    expect(linkIn({ search, hash })).toBe(link);
    expect(readLink(link).unread).toEqual([]);
  });

  it('has the last of two values', () => {
    expect(readLink(linkIn({ search: '?lang=en', hash: '#lang=fr' })).view.lang).toBe('fr');
  });
});

it.each([
  ['', ''],
  ['?', ''],
  ['?q=a&lang=fr', ''],
  ['?q=a&data=https%3A%2F%2Fa.example%2Fb.csv&embed&v=1', '?data=https%3A%2F%2Fa.example%2Fb.csv&embed'],
])('%s without the view is %s', (search, rest) => expect(withoutView(search)).toBe(rest));
