import { describe, expect, test } from 'vitest';
import { createSampler, sampleLimits } from '../../src/load/sampler';
import { printDay } from '../../src/model/day';
import { idOfRow } from '../../src/table/columns';
import type { Table } from '../../src/table/table';
import { createTableBuilder } from '../../src/table/tableBuilder';
import { eventWith, smallDataset } from '../table/smallDataset';
import { tellEntries } from '../table/tableOf';

const event = eventWith({ id: 'e' });

/** Tells a sampler `count` events, the last days first, each waited for `eachMs`. */
function sampled(count: number, { eachMs = 0, wanted = true, listsFirst = true } = {}) {
  const samples: Table[] = [];
  const whole = createTableBuilder();
  let waited = 0;
  const sink = createSampler(whole, {
    wanted: () => wanted,
    onSample: (table) => samples.push(table),
    waitedMs: () => waited,
  });
  sink.metadata(smallDataset);
  if (listsFirst) tellEntries(smallDataset, sink);
  for (let i = 0; i < count; i++) {
    waited += eachMs;
    sink.event({ ...event, id: `e${i}`, when: printDay(18_000 - i) });
  }
  if (!listsFirst) tellEntries(smallDataset, sink);
  return { samples, whole: whole.finish() };
}

describe('the first events of a long file', () => {
  test('make a table of their own, sorted, and are in the whole as well', () => {
    const { samples, whole } = sampled(sampleLimits.rows + 5);
    expect(samples.map(({ columns }) => columns.length)).toEqual([sampleLimits.rows]);
    expect(whole.columns.length).toBe(sampleLimits.rows + 5);
    const sample = samples[0] as Table;
    expect(idOfRow(sample.columns, 0)).toBe(`e${sampleLimits.rows - 1}`);
    expect(sample.dictionaries).toEqual(whole.dictionaries);
  });

  test('are fewer where they come slowly', () => {
    const { samples } = sampled(sampleLimits.rows, { eachMs: 5 });
    expect(samples.map(({ columns }) => columns.length)).toEqual([sampleLimits.fewRows]);
  });

  test.each([
    ['the file ends before', { count: sampleLimits.fewRows - 1, eachMs: 10 }],
    ['the whole is about to follow', { count: sampleLimits.rows, wanted: false }],
    ['their lists stand behind them', { count: sampleLimits.rows, listsFirst: false }],
  ])('make none where %s', (_, { count, ...options }) => {
    expect(sampled(count, options).samples).toEqual([]);
  });

  test('tell no issue: what they refer to may be yet to come', () => {
    const samples: Table[] = [];
    const sink = createSampler(createTableBuilder(), {
      wanted: () => true,
      onSample: (table) => samples.push(table),
      waitedMs: () => 0,
    });
    sink.metadata(smallDataset);
    for (const entry of smallDataset.categories) sink.entry('categories', entry);
    for (let i = 0; i < sampleLimits.rows; i++)
      sink.event({ ...event, id: `e${i}`, places: [{ place: 'later', role: 'site' }] });
    expect(samples[0]?.issueCount).toBe(0);
    expect(samples[0]?.columns.place[0]).toBe(-1);
  });
});
