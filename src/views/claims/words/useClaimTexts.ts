import { useMemo } from 'react';
import type { Window } from '../../../engine/questions';
import { useNaming } from '../../../i18n/useNaming';
import { useTranslator } from '../../../i18n/useTranslator';
import { civilOf } from '../../../model/day';
import type { Loaded } from '../../../state/session/loaded';
import { claimTexts, type ClaimTexts } from './claimTexts';

/**
 * Returns the functions that format claims in the page's language; days are written without year if the window
 * is within one year.
 */
export function useClaimTexts(loaded: Loaded, { from, to }: Window): ClaimTexts {
  const t = useTranslator();
  const naming = useNaming();
  const withYear = civilOf(from).year !== civilOf(to).year;
  const { dictionaries } = loaded.table;
  return useMemo(() => claimTexts(dictionaries, t, naming, withYear), [dictionaries, t, naming, withYear]);
}
