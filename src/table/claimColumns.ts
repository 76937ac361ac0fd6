import type { Claim } from '../model/claim';
import { claimKnownDay } from '../model/asKnown';
import { shown, type Issue } from '../model/issue';
import { boundsOf, parseEdtf } from '../model/edtf';
import type { ClaimColumns } from './columns';
import { deathsIn } from './deaths';
import { toInt32 } from './int32';
import { listsByOwner, type Lists } from './lists';

/** Finds each claim's event and the days for which it stands. */
export function claimColumns(
  claims: readonly Claim[],
  rowCount: number,
  rowOf: (eventId: string) => number,
  tell: (issue: Issue) => void,
): ClaimColumns {
  const row = new Int32Array(claims.length).fill(-1);
  const fromDay = new Int32Array(claims.length);
  const toDay = new Int32Array(claims.length);
  const knownDay = new Int32Array(claims.length);
  claims.forEach((claim, i) => {
    const about = { severity: 'warning', list: 'claims', row: i + 1, id: claim.id } as const;
    if (claim.event !== undefined) {
      row[i] = rowOf(claim.event);
      if (row[i] === -1)
        tell({ ...about, code: 'reference-missing', field: 'event', value: shown(claim.event) });
    }
    const asOf = parseEdtf(claim.asOf);
    if (!asOf) tell({ ...about, code: 'date-unreadable', field: 'asOf', value: shown(claim.asOf) });
    // A claim whose day can't be read is never hidden by a window of time.
    const { firstDay, lastDay } = asOf ? boundsOf(asOf) : { firstDay: -Infinity, lastDay: Infinity };
    fromDay[i] = toInt32(firstDay);
    toDay[i] = toInt32(lastDay);
    knownDay[i] = toInt32(claimKnownDay(claim));
  });
  return { row, fromDay, toDay, knownDay, ofRow: listsByOwner(row, rowCount) };
}

/** The lowest and highest deaths of each row, 0 where nobody claims any. */
export function deathColumns(
  claims: readonly Claim[],
  ofRow: Lists,
): { readonly deathsLow: Int32Array; readonly deathsHigh: Int32Array } {
  const rowCount = ofRow.starts.length - 1;
  const deathsLow = new Int32Array(rowCount);
  const deathsHigh = new Int32Array(rowCount);
  for (let row = 0; row < rowCount; row++) {
    const first = ofRow.starts[row] as number;
    const end = ofRow.starts[row + 1] as number;
    if (first === end) continue;
    const about = Array.from(ofRow.values.subarray(first, end), (i) => claims[i] as Claim);
    const range = deathsIn(about);
    deathsLow[row] = toInt32(range?.low ?? 0);
    deathsHigh[row] = toInt32(range?.high ?? 0);
  }
  return { deathsLow, deathsHigh };
}
