import type { DecidedPair } from '../../../model/pair';
import type { Loaded } from '../../../state/session/loaded';
import { deviceStore } from '../columns/remembered';
import { rememberPairs } from './rememberedPairs';

/**
 * Stores the decisions on pairs of events, for exports and on this device; returns whether the device keeps
 * them.
 */
export function keepDecisions({ table, decided }: Loaded, pairs: readonly DecidedPair[]): boolean {
  decided.pairs = pairs;
  const { origins } = table.metadata;
  return origins !== undefined && rememberPairs(deviceStore(), origins, pairs);
}
