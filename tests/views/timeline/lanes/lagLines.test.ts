import { describe, expect, it } from 'vitest';
import { minutesPerDay } from '../../../../src/engine/questions';
import { timeScale } from '../../../../src/scale/time';
import type { LaneLayout, PlacedMark } from '../../../../src/views/timeline/lanes/layout';
import { lagLines } from '../../../../src/views/timeline/lanes/lagLines';

const scale = timeScale({ from: 0, to: 9 }, 0, 1000);

function lagOf(start: number, knownDay: number, knownAssumed = false) {
  const mark = { start: start * minutesPerDay, end: (start + 1) * minutesPerDay, knownDay, knownAssumed };
  const placed = { mark, x: scale.px((start + 0.5) * minutesPerDay), y: 5, family: 'force' } as PlacedMark;
  return lagLines({ marks: [placed], scale } as unknown as LaneLayout);
}

describe('the lag until an event is known', () => {
  it('is a line from its glyph to the day of its report', () => {
    expect(lagOf(2, 5)).toMatchObject([{ x0: 250, x1: 550, y: 5, family: 'force', dot: true }]);
  });

  it('is none where it was known on its day', () => {
    expect(lagOf(2, 2)).toEqual([]);
  });

  it('is none where nobody checked the day of the report', () => {
    expect(lagOf(2, 5, true)).toEqual([]);
  });

  it('runs out of the window without a dot', () => {
    expect(lagOf(2, 40)).toMatchObject([{ x0: 250, x1: 1000, y: 5, family: 'force', dot: false }]);
  });
});
