import type { Origin } from '../../../model/origin';
import { pairDecisions, type DecidedPair } from '../../../model/pair';
import type { Store } from '../columns/remembered';

type Origins = readonly [Origin, Origin];

/** Returns what was decided of pairs of two datasets on this device; nothing where nothing is kept, or readable. */
export function recallPairs(store: Store | undefined, origins: Origins | undefined): readonly DecidedPair[] {
  try {
    const kept: unknown = JSON.parse((origins && store?.getItem(keyOf(origins))) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isDecided) : [];
  } catch {
    return [];
  }
}

/** Keeps what was decided on this device; returns whether the browser does. */
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

/** Another edition of a dataset has the same id, and so the same events. */
function keyOf(origins: Origins): string {
  return `conflict-timeline pairs ${JSON.stringify(origins.map(({ id }) => id))}`;
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
