import { describe, expect, it } from 'vitest';
import { heightMessage, heightMessages, readHeight } from '../../../src/embed/frame/messages';

describe('the height of an embedded view', () => {
  it('is told in the four ways that any host may listen to', () => {
    expect(heightMessages(519.2, 'war', 'https://a.example/?embed')).toEqual([
      { type: heightMessage, height: 520 },
      { 'datawrapper-height': { war: 520 } },
      { sentinel: 'amp', type: 'embed-size', height: 520 },
      '{"src":"https://a.example/?embed","context":"iframe.resize","height":520}',
    ]);
  });

  it.each([
    ['https://a.example/?embed#?secret=Ab3dE6gH9k', 'Ab3dE6gH9k'],
    ['https://a.example/?embed#v=1&q=a#?secret=Ab3', 'Ab3'],
    ['https://a.example/?embed&q=a#v=1&?secret=Ab3', 'Ab3'],
    ['https://a.example/?embed#v=1&q=a', undefined],
    ['https://a.example/?secret=Ab3', undefined],
    ['https://a.example/?embed#?secret=<b>', undefined],
    ['https://a.example/?embed#?secret=', undefined],
  ])('is told to WordPress too, by its secret: %s', (address, secret) => {
    expect(heightMessages(519.2, 'war', address).slice(4)).toEqual(
      secret === undefined ? [] : [{ message: 'height', value: 520, secret }],
    );
  });

  it('reads back from our own message', () => {
    expect(readHeight(heightMessages(640, 'x', '')[0])).toBe(640);
  });

  it.each([
    [undefined],
    [null],
    [520],
    ['520'],
    [[520]],
    [{}],
    [{ type: heightMessage }],
    [{ type: heightMessage, height: '520' }],
    [{ type: heightMessage, height: NaN }],
    [{ type: heightMessage, height: Infinity }],
    [{ type: heightMessage, height: -520 }],
    [{ type: heightMessage, height: 199 }],
    [{ type: heightMessage, height: 5001 }],
    [{ type: heightMessage, height: { valueOf: () => 520 } }],
    [{ type: 'conflict-timeline:else', height: 520 }],
    [{ 'datawrapper-height': { war: 520 } }],
    [JSON.parse('{"__proto__": {"type": "conflict-timeline:height", "height": 520}}')],
  ])('ignores %j', (data) => {
    expect(readHeight(data)).toBeUndefined();
  });
});
