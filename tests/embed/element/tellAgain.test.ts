import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { tellAgain } from '../../../src/embed/element/tellAgain';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('tells a height to one that begins to listen within a minute, and then no more', () => {
  const told: number[] = [];
  const from = Date.now();
  tellAgain(() => told.push(Date.now() - from));
  expect(told).toEqual([0]);
  vi.advanceTimersByTime(600_000);
  expect(told).toEqual([0, 500, 1500, 3500, 7500, 15_500, 31_500, 63_500]);
});

it('tells an old height no more once it is stopped', () => {
  const told: number[] = [];
  const stop = tellAgain(() => told.push(1));
  vi.advanceTimersByTime(600);
  stop();
  vi.advanceTimersByTime(600_000);
  expect(told).toHaveLength(2);
});
