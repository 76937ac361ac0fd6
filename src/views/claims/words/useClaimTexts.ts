import { useMemo } from 'react';
import { useNaming } from '../../../i18n/useNaming';
import { useTranslator } from '../../../i18n/useTranslator';
import { civilOf } from '../../../model/day';
import type { Loaded } from '../../../state/createAppStore';
import { windowOf } from '../../../state/selectors';
import { useApp } from '../../../state/useApp';
import { claimTexts, type ClaimTexts } from './claimTexts';

/** The words for claims in the page's language; days go without a year where the window lies in one. */
export function useClaimTexts(loaded: Loaded): ClaimTexts {
  const t = useTranslator();
  const naming = useNaming();
  const withYear = useApp(({ view }) => {
    const { from, to } = windowOf(view, loaded);
    return civilOf(from).year !== civilOf(to).year;
  });
  const { dictionaries } = loaded.table;
  return useMemo(() => claimTexts(dictionaries, t, naming, withYear), [dictionaries, t, naming, withYear]);
}
