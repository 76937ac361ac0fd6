import { claimScopes, type Claim } from '../model/claim';
import { claimFacetNames, claimFacetOf, ofEachClaimFacet } from '../model/claimFacets';
import { boundsOf, parseEdtf } from '../model/edtf';
import { shown, type Issue } from '../model/issue';
import { claimKnownDay } from '../model/knownDay';
import { createByteStoreBuilder } from './byteStore';
import { claimAt, type ClaimCodes, type ClaimColumns, type Columns } from './columns';
import { deathsIn } from './deaths';
import { createGrowable, int32, uint32, uint8 } from './growable';
import { toInt32 } from './int32';
import { listsByOwner } from './lists';
import type { ComingSourceDays } from './sourceDays';

/**
 * Columns with the lowest and highest number of deaths claimed for each event; 0 for an event without such a
 * claim.
 */
export type DeathColumns = Pick<Columns, 'deathsLow' | 'deathsHigh'>;

export type ClaimColumnsBuilder = {
  /** Adds a claim. `json`: its JSON, if known; `row`: its row number in the file. Default: the next row. */
  add(claim: Claim, json?: string, row?: number): void;
  /**
   * Builds the columns and resolves each claim's event. `rowOf` returns the row of an event id, −1 if there
   * is none; `begunOn` returns the day on which the event of a row began.
   */
  finish(
    rowCount: number,
    rowOf: (eventId: string) => number,
    begunOn: (row: number) => number,
    warnings: ReadonlyMap<number, string>,
  ): ClaimColumns & DeathColumns;
};

/**
 * Creates a builder that stores claims as columns: days and facets as numbers, the whole claim as JSON text.
 */
export function createClaimColumnsBuilder(
  report: (issue: Issue) => void,
  sourceDays: ComingSourceDays,
): ClaimColumnsBuilder {
  const fromDay = createGrowable(int32);
  const toDay = createGrowable(int32);
  const knownDay = createGrowable(int32);
  const scope = createGrowable(uint8);
  const gap = createGrowable(uint8);
  const facets = ofEachClaimFacet((name) => createClaimCodes(claimFacetOf[name]));
  /**
   * Lowest and highest deaths stated by each claim on its own; −1 for a claim that states no deaths in an
   * event.
   */
  const low = createGrowable(int32);
  const high = createGrowable(int32);
  const texts = createByteStoreBuilder();
  const textStarts = createGrowable(uint32);
  const textLengths = createGrowable(uint32);
  const sourceRows = createGrowable(int32);
  /**
   * Indexes of claims for which the day of becoming known is recomputed at the end: `assumed` for those with
   * an unchecked day of report and an event, `awaiting` for those that cite a source not read yet.
   */
  const assumed = createGrowable(uint32, 16);
  const awaiting = createGrowable(uint32, 16);
  const { dayOf, missed } = sourceDays;
  let lastRow = 0;
  // An event may come after its claims, so that its row is looked up in the end.
  const events: (string | undefined)[] = [];

  function aboutClaim(index: number, id: string) {
    return { severity: 'warning', list: 'claims', row: sourceRows.get(index), id } as const;
  }

  return {
    add(claim, json = JSON.stringify(claim), row = lastRow + 1) {
      lastRow = row;
      sourceRows.push(row);
      const asOf = parseEdtf(claim.asOf);
      if (!asOf) {
        const about = aboutClaim(events.length, claim.id);
        report({ ...about, code: 'date-unreadable', field: 'asOf', value: shown(claim.asOf) });
      }
      // A claim whose day can't be read is never hidden by a window of time.
      const { firstDay, lastDay } = asOf ? boundsOf(asOf) : { firstDay: -Infinity, lastDay: Infinity };
      fromDay.push(toInt32(firstDay));
      toDay.push(toInt32(lastDay));
      if (claim.assumed && !claim.notDisclosed && claim.event !== undefined) assumed.push(events.length);
      knownDay.push(toInt32(claimKnownDay(claim, -Infinity, dayOf)));
      if (missed()) awaiting.push(events.length);
      scope.push(Math.max(0, claimScopes.indexOf(claim.scope)));
      gap.push(Number(claim.notDisclosed === true && asOf !== undefined));
      for (const name of claimFacetNames) facets[name].add(claim);
      const deaths = claim.event === undefined ? undefined : deathsIn([claim]);
      low.push(toInt32(deaths?.low ?? -1));
      high.push(toInt32(deaths?.high ?? -1));
      const text = texts.append(json);
      textStarts.push(text.start);
      textLengths.push(text.length);
      events.push(claim.event);
    },
    finish(rowCount, rowOf, begunOn, warnings) {
      const row = new Int32Array(events.length).fill(-1);
      const columns = {
        row,
        warnings,
        fromDay: fromDay.take(),
        toDay: toDay.take(),
        knownDay: knownDay.take(),
        scope: scope.take(),
        gap: gap.take(),
        facets: ofEachClaimFacet((name) => facets[name].finish()),
        texts: { store: texts.finish(), starts: textStarts.take(), lengths: textLengths.take() },
      };
      events.forEach((event, index) => {
        if (event === undefined) return;
        row[index] = rowOf(event);
        if (row[index] !== -1) return;
        const about = aboutClaim(index, claimAt(columns, index).id);
        report({ ...about, code: 'reference-missing', field: 'event', value: shown(event) });
      });
      const late = awaiting.take();
      if (late.length > 0 && sourceDays.isAnyDated())
        for (const index of late)
          columns.knownDay[index] = toInt32(claimKnownDay(claimAt(columns, index), -Infinity, dayOf));
      for (const index of assumed.take()) {
        const about = row[index] as number;
        if (about < 0) continue;
        columns.knownDay[index] = Math.max(columns.knownDay[index] as number, begunOn(about));
      }
      const byRow = Int32Array.from(listsByOwner(row, rowCount).values);
      const deathsLow = new Int32Array(rowCount);
      const deathsHigh = new Int32Array(rowCount);
      for (let first = 0, end = 0; first < byRow.length; first = end) {
        const only = byRow[first] as number;
        const about = row[only] as number;
        while (end < byRow.length && row[byRow[end] as number] === about) end++;
        // Claims of one event are compared, and most events have but one.
        const range =
          end - first === 1
            ? { low: low.get(only), high: high.get(only) }
            : deathsIn(Array.from(byRow.subarray(first, end), (index) => claimAt(columns, index)));
        deathsLow[about] = Math.max(0, toInt32(range?.low ?? 0));
        deathsHigh[about] = Math.max(0, toInt32(range?.high ?? 0));
      }
      return { ...columns, byRow, deathsLow: narrow(deathsLow), deathsHigh: narrow(deathsHigh) };
    },
  };
}

function createClaimCodes(idOf: (claim: Claim) => string) {
  const codes = createGrowable(int32);
  const codeById = new Map<string, number>();
  return {
    add(claim: Claim): void {
      const id = idOf(claim);
      const code = codeById.get(id) ?? codeById.size;
      codeById.set(id, code);
      codes.push(code);
    },
    finish: (): ClaimCodes => ({ codes: narrow(codes.take()), ids: [...codeById.keys()] }),
  };
}

/** Converts an array to 16-bit values if all of them fit, to save memory. */
function narrow(figures: Int32Array): Int32Array | Uint16Array {
  return figures.every((figure) => figure < 2 ** 16) ? Uint16Array.from(figures) : figures;
}
