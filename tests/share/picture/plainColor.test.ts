import { describe, expect, it } from 'vitest';
import { canvasFont, fontAttributes } from '../../../src/share/picture/fontAttributes';
import { paintAttributes, plainColor } from '../../../src/share/picture/plainColor';
import { wrapLines } from '../../../src/share/picture/wrapLines';

describe('a colour of a picture', () => {
  it.each([
    ['rgb(27, 29, 32)', '#1b1d20', 1],
    ['rgba(27, 29, 32, 0.18)', '#1b1d20', 0.18],
    ['rgb(27 29 32 / 50%)', '#1b1d20', 0.5],
    ['color(srgb 0.5 0.25 1)', '#8040ff', 1],
    ['color(srgb 1 0 0 / 0.5)', '#ff0000', 0.5],
    ['#abc', '#aabbcc', 1],
    ['#AABBCC80', '#aabbcc', 0.502],
    ['transparent', '#000000', 0],
  ])('%s is %s', (text, hex, opacity) => {
    expect(plainColor(text)).toEqual({ hex, opacity });
  });

  it('leaves what is no colour, and lets nothing out of its attribute', () => {
    for (const text of ['none', 'url(#a)', 'oklch(0.5 0.1 20)', 'color(display-p3)', ''])
      expect(plainColor(text)).toBeUndefined();
    expect(paintAttributes('fill', 'url("#a")')).toBe(' fill="url(&quot;#a&quot;)"');
    expect(paintAttributes('stroke', 'rgba(0, 0, 0, 0.5)')).toBe(' stroke="#000000" stroke-opacity="0.5"');
  });
});

describe('a font of a picture', () => {
  it('is attributes that end with what every program finds', () => {
    expect(fontAttributes(canvasFont('italic 650 12.5px/18px system-ui, "Segoe UI", sans-serif'))).toBe(
      ' font-family="system-ui, &#39;Segoe UI&#39;, Arial, sans-serif" font-size="12.5" font-weight="650" font-style="italic"',
    );
    expect(canvasFont('11px Roboto')).toEqual({
      style: 'normal',
      weight: '400',
      sizePx: 11,
      family: 'Roboto',
    });
  });
});

describe('a line of a picture', () => {
  const fits = (line: string) => line.length <= 10;

  it('ends at a blank, and within an address that fits nowhere', () => {
    expect(wrapLines('one two three four', fits)).toEqual(['one two', 'three four']);
    expect(wrapLines('see https://example.org/#v=1 now', fits)).toEqual([
      'see',
      'https://ex',
      'ample.org/',
      '#v=1 now',
    ]);
    expect(wrapLines('', fits)).toEqual([]);
    expect(wrapLines('abc', () => false)).toEqual(['a', 'b', 'c']);
  });
});
