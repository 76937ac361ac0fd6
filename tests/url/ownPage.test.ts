import { expect, it } from 'vitest';
import { ownPage } from '../../src/url/ownPage';

it.each([
  ['https://a.example/war/?data=https://b.example/x.csv#v=1&q=a', 'https://a.example/war/'],
  ['https://a.example/index.html?embed&data=x.json', 'https://a.example/index.html'],
  ['https://a.example/?data=', undefined],
  ['https://a.example/#data=x', undefined],
])('the page of %s is %s', (page, own) => expect(ownPage(page)).toBe(own));
