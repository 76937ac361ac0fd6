import { expect, it } from 'vitest';
import { canvasFont } from '../../../src/share/picture/fontAttributes';

it.each([
  ['12px sans-serif', 'normal', '400', 12, 'sans-serif'],
  ['600 12.5px "Noto Sans", sans-serif', 'normal', '600', 12.5, '"Noto Sans", sans-serif'],
  ['italic bold 9px/1.2 Georgia', 'italic', 'bold', 9, 'Georgia'],
  ['oblique 11px system-ui, "A 12px font"', 'oblique', '400', 11, 'system-ui, "A 12px font"'],
  ['caption', 'normal', '400', 12, 'sans-serif'],
])('the font %s has its parts', (font, style, weight, sizePx, family) => {
  expect(canvasFont(font)).toEqual({ style, weight, sizePx, family });
});
