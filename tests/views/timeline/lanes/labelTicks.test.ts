import { expect, it } from 'vitest';
import { timeScale, type Tick } from '../../../../src/scale/time';
import { labelTicks } from '../../../../src/views/timeline/lanes/labelTicks';

/** Ten days on 100 px. */
const scale = timeScale({ from: 0, to: 9 }, 0, 100);

function labels(days: readonly number[], right: number, widthPx = 12) {
  const major = days.map((day): Tick => ({ minute: day * 1440, unit: 'day' }));
  return labelTicks(
    { step: { unit: 'day', count: 1 }, major, minor: [] },
    scale,
    (tick, first) => `${first ? 'first ' : ''}${tick.minute / 1440}`,
    () => widthPx,
    right,
  );
}

it('writes each label 5 px right of its tick, the first one told apart', () => {
  expect(labels([1, 4, 7], 200)).toEqual([
    { text: 'first 1', x: 15 },
    { text: '4', x: 45 },
    { text: '7', x: 75 },
  ]);
});

it('leaves out a label less than 8 px after the one before', () => {
  expect(labels([0, 2, 4], 200).map(({ x }) => x)).toEqual([5, 25, 45]);
  expect(labels([0, 2, 4], 200, 12.1).map(({ x }) => x)).toEqual([5, 45]);
});

it('moves the last label left rather than past the end, and leaves it out where it would touch', () => {
  expect(labels([0, 9], 90)).toEqual([
    { text: 'first 0', x: 5 },
    { text: '9', x: 78 },
  ]);
  expect(labels([7, 9], 90).map(({ text }) => text)).toEqual(['first 7']);
});
