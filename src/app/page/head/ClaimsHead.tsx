import { useMemo } from 'react';
import { narrowsEvents } from '../../../engine/dimensions';
import { useNaming } from '../../../i18n/useNaming';
import { useTranslator } from '../../../i18n/useTranslator';
import { isOfEvents } from '../../../model/claimFacets';
import type { Loaded } from '../../../state/session/loaded';
import { useAppStore, useLoaded } from '../../../state/useApp';
import { wholePeriod } from '../../../views/claims/words/wholePeriod';
import { useClaims, type ShownClaims } from '../../../views/claims/useClaims';
import { activeClaimClauses } from '../../../views/filters/activeClaimClauses';
import { ActiveFilters } from '../../../views/filters/ActiveFilters';
import { ClaimFilters } from '../../../views/filters/ClaimFilters';
import { Announced } from '../../Announced';
import { CsvButton } from './CsvButton';
import { downloadClaimsCsv, hasTerms } from '../../files/downloadCsv';

/** Header of the claims panel: number of claims that pass the filters, active filters, export. */
export default function ClaimsHead() {
  const loaded = useLoaded();
  return loaded ? <HeadOf loaded={loaded} /> : null;
}

function HeadOf({ loaded }: { readonly loaded: Loaded }) {
  const given = useClaims(loaded);
  return given ? <Head loaded={loaded} given={given} /> : null;
}

function Head({ loaded, given }: { readonly loaded: Loaded; readonly given: ShownClaims }) {
  const t = useTranslator();
  const { conventions } = useNaming();
  const store = useAppStore();
  const { clauses, claims, total, whole, loose } = given;
  const counted = t('count.claimsOf', { shown: total, count: whole });
  const ofEvents = useMemo(() => claims.filter(isOfEvents).length, [claims]);
  return (
    <div className="panel-head">
      <div className="panel-top">
        <p className="panel-count" aria-hidden="true">
          {counted}
        </p>
        <Announced text={counted} />
        <div className="panel-tools">
          <CsvButton
            name={t('claims.download')}
            disabled={total === 0}
            download={async () => {
              const { view, change } = store.getState();
              if (hasTerms(loaded)) change({ panel: 'export' });
              else await downloadClaimsCsv(loaded, view, t, conventions);
            }}
          />
          <button
            type="button"
            className="link-button"
            onClick={() => store.getState().change({ panel: 'export' })}
          >
            {t('list.export')}
          </button>
        </div>
      </div>
      {narrowsEvents(clauses) && claims.length > 0 && (
        <p className="panel-certain">
          {t('claims.parts', {
            whole: claims.length - ofEvents,
            period: wholePeriod(loaded.table.metadata, t),
            events: ofEvents,
          })}{' '}
          {loose > 0 && t('claims.loose', { count: loose })}
        </p>
      )}
      <ClaimFilters />
      <ActiveFilters ofClaims={activeClaimClauses} />
    </div>
  );
}
