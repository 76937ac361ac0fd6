import type { Origin } from '../../../model/origin';
import { pairDecisions, type DecidedPair } from '../../../model/pair';
import type { Store } from '../columns/remembered';

type Origins = readonly [Origin, Origin];

/**
 * Reads the decisions on pairs of two datasets from this device's storage; empty if nothing is stored or
 * readable.
 */
export function recallPairs(store: Store | undefined, origins: Origins | undefined): readonly DecidedPair[] {
  try {
    const kept: unknown = JSON.parse((origins && store?.getItem(keyOf(origins))) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isDecided) : [];
  } catch {
    return [];
  }
}

/**
 * Writes the decisions on pairs of two datasets to this device's storage; returns whether the browser keeps
 * them.
 */
export function rememberPairs(
  store: Store | undefined,
  origins: Origins,
  pairs: readonly DecidedPair[],
): boolean {
  try {
    if (pairs.length === 0) store?.removeItem(keyOf(origins));
    else store?.setItem(keyOf(origins), JSON.stringify(pairs));
    return store !== undefined;
  } catch {
    return false;
  }
}

/**
 * Returns the storage key for two datasets, from their checksums: in another file, the same row may be another
 * event.
 */
function keyOf(origins: Origins): string {
  return `conflict-timeline pairs ${JSON.stringify(origins.map(({ id, title, sha256 = title }) => [id, sha256]))}`;
}

function isDecided(pair: Partial<DecidedPair> | null): pair is DecidedPair {
  return (
    typeof pair?.a === 'string' &&
    typeof pair.b === 'string' &&
    typeof pair.score === 'number' &&
    typeof pair.decided === 'string' &&
    Array.isArray(pair.reasons) &&
    pairDecisions.some((decision) => decision === pair.decision)
  );
}
