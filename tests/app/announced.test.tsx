// @vitest-environment jsdom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Announced } from '../../src/app/Announced';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What a screen reader is told of texts that come so far apart, the first of which it finds there. */
function told(count: number, apartMs: number): readonly string[] {
  const element = document.createElement('div');
  const root = createRoot(element);
  const texts: string[] = [];
  const note = () => {
    const text = element.querySelector('[role="status"]')?.textContent ?? '';
    if (text !== texts.at(-1)) texts.push(text);
  };
  for (let i = 0; i <= count; i++) {
    act(() => root.render(<Announced text={`${i} events`} />));
    note();
    act(() => void vi.advanceTimersByTime(apartMs));
    note();
  }
  act(() => void vi.advanceTimersByTime(5000));
  note();
  act(() => root.unmount());
  return texts.slice(1);
}

describe('a count', () => {
  it.each([
    ['a drag of six seconds', 60, 100],
    ['ten presses of an arrow key', 10, 400],
    ['a word that is typed', 6, 250],
  ])('is told once after %s', (_name, count, apartMs) => {
    expect(told(count, apartMs)).toEqual([`${count} events`]);
  });

  it('is told each time where each rests', () => {
    expect(told(3, 2000)).toEqual(['1 events', '2 events', '3 events']);
  });
});
