import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createTabEngine } from '../../src/engine/tab/createTabEngine';
import { dayOf } from '../../src/model/day';
import type { Dataset } from '../../src/model/dataset';
import type { ConflictEvent } from '../../src/model/event';
import { datasets, type WrittenEvent } from '../data/datasets';
import { tableOf } from '../table/tableOf';
import { arbitraryDataset } from './arbitraryDataset';
import { beginning, latestDay } from './dayNumbers';
import { askNow, type AskNow } from './askNow';
import { unbackedOn } from './unbacked';

const seed = 20201002;

function askOf(dataset: Dataset): AskNow {
  return askNow(createTabEngine(tableOf(dataset)));
}

/** Every day on which something may become known, and the day before. */
function turningDaysOf({ events, claims, sources }: Dataset): number[] {
  const days = [
    ...events.flatMap((event) => [
      latestDay(event.when),
      beginning(event.when),
      ...[...event.reports, ...event.positions, ...event.updates].map(({ reported }) => latestDay(reported)),
    ]),
    ...claims.map(({ reported }) => latestDay(reported)),
    ...sources.flatMap(({ published }) => (published === undefined ? [] : [latestDay(published)])),
  ];
  return [...new Set(days.flatMap((day) => [day - 1, day]))].sort((a, b) => a - b);
}

describe('on no day stands what no report, position or source of that day or earlier backs', () => {
  it(`in any dataset (seed ${seed})`, () => {
    fc.assert(
      fc.property(arbitraryDataset, (dataset) => {
        const ask = askOf(dataset);
        for (const day of turningDaysOf(dataset))
          expect(unbackedOn(dataset, ask, day), `day ${day}`).toEqual([]);
      }),
      { seed, numRuns: 60 },
    );
  });

  it.each(datasets)(
    'in %s, as of each day of the war and every other day that changes something',
    (_file, written) => {
      const dataset: Dataset = {
        ...written,
        events: written.events.map(whole),
        claims: written.claims.map((claim) => ({ ...claim, sources: claim.sources ?? [] })),
      };
      const ask = askOf(dataset);
      const war = Array.from({ length: 96 }, (_, index) => dayOf(2020, 9, 27) + index);
      const found = [...new Set([...war, ...turningDaysOf(dataset)])].map((day) => {
        return [day, unbackedOn(dataset, ask, day)] as const;
      });
      expect(found.filter(([, unbacked]) => unbacked.length > 0)).toEqual([]);
    },
  );
});

/** With the lists that the file leaves out, since they are empty. */
function whole(event: WrittenEvent): ConflictEvent {
  const { positions = [], updates = [] } = event;
  return {
    ...event,
    positions: positions.map((position) => ({ ...position, sources: position.sources ?? [] })),
    updates: updates.map((update) => ({ ...update, sources: update.sources ?? [] })),
  };
}
