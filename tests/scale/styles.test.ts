import { expect, test } from 'vitest';
import { eventStatuses } from '../../src/model/event';
import { precisions } from '../../src/model/place';
import { fillOf } from '../../src/scale/fill';
import { styleOf } from '../../src/scale/ringStyle';

test('a fill says who stands behind an event', () => {
  expect(Object.fromEntries(eventStatuses.map((status) => [status, fillOf(status)]))).toEqual({
    'not-stated': 'tint',
    documented: 'solid',
    corroborated: 'solid',
    disputed: 'half',
    'one-side': 'hollow',
    retracted: 'hollow',
  });
});

test('a ring says how well a place is known, and nothing where the file says nothing', () => {
  expect(Object.fromEntries(precisions.map((precision) => [precision, styleOf(precision)]))).toEqual({
    exact: 'exact',
    settlement: 'settlement',
    district: 'district',
    line: 'line',
    region: 'region',
    country: 'region',
    unknown: 'region',
    'not-stated': 'bare',
  });
});
