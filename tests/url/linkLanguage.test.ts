import { expect, test } from 'vitest';
import { readLink } from '../../src/url/link';
import { linkLanguage } from '../../src/url/linkLanguage';

test.each([
  '',
  '#',
  '#v=1',
  '#lang=fr',
  'lang=fr',
  '#v=1&lang=fr&from=2020-10-04',
  'v=1&lang=en',
  '#slang=fr',
  '#lang=de',
  '#lang=',
])('the language of %s is the one that the whole link is read with', (hash) => {
  expect(linkLanguage(hash)).toBe(readLink(hash).view.lang);
});

test.each([
  ['?lang=fr&data=x.json', 'fr'],
  ['?data=x.json&lang=en', 'en'],
  ['?data=x.json', undefined],
])('the language of the query %s is %s', (search, language) => expect(linkLanguage(search)).toBe(language));
