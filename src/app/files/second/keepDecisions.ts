import type { DecidedPair } from '../../../model/pair';
import type { Loaded } from '../../../state/session/loaded';
import { deviceStore } from '../columns/remembered';
import { rememberPairs } from './rememberedPairs';

/** Notes what was decided of pairs, for the exports and on this device; returns whether the device keeps it. */
export function keepDecisions({ table, decided }: Loaded, pairs: readonly DecidedPair[]): boolean {
  decided.pairs = pairs;
  const { origins } = table.metadata;
  return origins !== undefined && rememberPairs(deviceStore(), origins, pairs);
}
