import type { Sink } from '../formats/sink';
import type { Table } from '../table/table';
import { createTableBuilder } from '../table/tableBuilder';

export const sampleLimits = {
  // More than the map draws one by one: a shading is there at once, rings for as many take their time.
  rows: 1000 /* events that are shown before the last is read */,
  fewRows: 50 /* that are enough where they come slowly: a file with fewer is shown when it is whole */,
  slowMs: 200 /* waited for the source since the first event, from which on they come slowly */,
};

export type SampleOptions = {
  /** Returns whether a preview is still worth drawing; false when the whole table will follow shortly. */
  readonly wanted: () => boolean;
  /**
   * Callback for the preview table, called at most once. The table has no issues, as half a file has dangling
   * references.
   */
  readonly onSample: (table: Table) => void;
  /**
   * Returns the time spent waiting for the source so far, in ms; a preview is worthwhile only for a slow
   * source.
   */
  readonly waitedMs: () => number;
};

/** Wraps a sink: passes everything through, and builds a preview table of the first events. */
export function createSampler(sink: Sink, { wanted, onSample, waitedMs }: SampleOptions): Sink {
  const builder = createTableBuilder();
  /** Builder of the preview; undefined once the preview has been delivered or skipped. */
  let sample: typeof builder | undefined = builder;
  let categories = 0;
  let waitedBefore = 0;

  function lookAtRows(): void {
    if (builder.rows === 1) waitedBefore = waitedMs();
    const slow = builder.rows % sampleLimits.fewRows === 0 && builder.rows >= sampleLimits.fewRows;
    const due =
      builder.rows >= sampleLimits.rows || (slow && waitedMs() - waitedBefore > sampleLimits.slowMs);
    if (!due) return;
    sample = undefined;
    // Where the lists stand behind the events, a part of the file has neither names nor places.
    if (categories > 0 && wanted())
      onSample({ ...builder.finish(), issues: [], issueCount: 0, issueCounts: [], setAside: 0 });
  }

  return {
    metadata(metadata) {
      sink.metadata(metadata);
      sample?.metadata(metadata);
    },
    entry(list, entry) {
      sink.entry(list, entry);
      if (list === 'categories') categories++;
      sample?.entry(list, entry);
    },
    event(event, json, row) {
      sink.event(event, json, row);
      if (!sample) return;
      sample.event(event, json, row);
      lookAtRows();
    },
    claim(claim, json, row) {
      sink.claim(claim, json, row);
      sample?.claim(claim, json, row);
    },
    issue: (issue) => sink.issue(issue),
  };
}
