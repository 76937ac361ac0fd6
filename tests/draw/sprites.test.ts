import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { spritesOn, type SpritePaint } from '../../src/draw/sprites';

const identity = { a: 1, e: 0, f: 0 };

/** A context that notes where pictures are copied to. */
function contextOf(copies: number[][]): CanvasRenderingContext2D {
  const context = {
    getTransform: () => identity,
    drawImage: (_: unknown, ...place: number[]) => copies.push(place),
  };
  // Only what sprites are drawn with.
  return context as unknown as CanvasRenderingContext2D;
}

beforeEach(() => {
  vi.stubGlobal('window', { devicePixelRatio: 1 });
  vi.stubGlobal('document', {
    createElement: () => ({ width: 0, height: 0, getContext: () => ({ setTransform: () => undefined }) }),
  });
});
afterEach(() => vi.unstubAllGlobals());

it('a sprite is painted once and copied with its origin at each point', () => {
  const copies: number[][] = [];
  const paint = vi.fn();
  const make = vi.fn((): SpritePaint => [4, 2.5, paint]);
  const { draw, has } = spritesOn(contextOf(copies));
  expect(has('a mark')).toBe(false);
  draw('a mark', 10, 20, make);
  draw('a mark', 30.4, 40, make);
  expect(has('a mark')).toBe(true);
  expect([make.mock.calls.length, paint.mock.calls.length]).toEqual([1, 1]);
  expect(copies).toEqual([
    [6, 17, 8, 6],
    [26, 37, 8, 6],
  ]);
});

it('a context that takes no pictures gets the drawing itself, moved to the point', () => {
  const calls: string[] = [];
  const context = {
    save: () => calls.push('save'),
    translate: (x: number, y: number) => calls.push(`translate ${x} ${y}`),
    restore: () => calls.push('restore'),
  } as unknown as CanvasRenderingContext2D;
  const { draw, has } = spritesOn(context);
  expect(has('never drawn')).toBe(true);
  const paint = (pen: unknown) => calls.push(pen === context ? 'paint' : 'elsewhere');
  draw('another mark', 3, 4, () => [1, 1, paint]);
  expect(calls).toEqual(['save', 'translate 3 4', 'paint', 'restore']);
});
