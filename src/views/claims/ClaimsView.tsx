import { useCallback, useRef, useState } from 'react';
import { narrowsEvents } from '../../engine/dimensions';
import { useTranslator } from '../../i18n/useTranslator';
import type { Claim } from '../../model/claim';
import type { Loaded } from '../../state/session/loaded';
import { useApp, useAppStore, useLoaded } from '../../state/useApp';
import { useSize } from '../../draw/useSize';
import { cardPlace, type CardPlace, type Spot } from './layout/cardPlace';
import { ClaimCard } from './ClaimCard';
import { ClaimsChart } from './ClaimsChart';
import { ClaimsTable } from './table/ClaimsTable';
import { TooManyClaims } from './words/TooManyClaims';
import { NarrowedNote } from './words/NarrowedNote';
import { useClaims } from './useClaims';
import { useClaimTexts } from './words/useClaimTexts';
import './claims.css';

/** View of casualty claims: a chart, and below it a table of the same figures. */
export function ClaimsView() {
  const t = useTranslator();
  const loaded = useLoaded();
  const covered = useApp((state) => state.stage.sheet === 'full');
  return (
    <section className="claims" aria-label={t('claims.name')} inert={covered}>
      {loaded && <Claims key={loaded.address} loaded={loaded} />}
    </section>
  );
}

function Claims({ loaded }: { readonly loaded: Loaded }) {
  const t = useTranslator();
  const store = useAppStore();
  const scroller = useRef<HTMLDivElement>(null);
  const size = useSize(scroller);
  const given = useClaims(loaded);
  const window = given?.clauses.time ?? loaded.wholeWindow;
  const texts = useClaimTexts(loaded, window);
  const [open, setOpen] = useState<readonly Claim[]>([]);
  const [place, setPlace] = useState<CardPlace | undefined>(undefined);
  const openAt = useCallback((opened: readonly Claim[], at: Spot) => {
    setOpen(opened);
    setPlace(scroller.current ? cardPlace(at, scroller.current.getBoundingClientRect()) : undefined);
  }, []);
  const openIds = open.map((claim) => claim.id);
  const close = useCallback(() => setOpen([]), []);
  if (!given) return <div ref={scroller} className="claims-scroll" />;
  const { claims, total } = given;
  const { known } = given.clauses;
  // A claim that the filters or the clock took away closes.
  const shown = claims.filter((claim) => openIds.includes(claim.id));
  return (
    <>
      <div ref={scroller} className="claims-scroll" role="group" aria-label={t('claims.scroll')} tabIndex={0}>
        <NarrowedNote loaded={loaded} texts={texts} />
        {claims.length === 0 && total > 0 ? (
          <TooManyClaims count={total} />
        ) : claims.length === 0 ? (
          <div className="claims-empty">
            <p>{t('claims.empty')}</p>
            <button type="button" className="link-button" onClick={() => store.getState().clear()}>
              {t('claims.everything')}
            </button>
          </div>
        ) : (
          size && (
            <>
              <ClaimsChart
                loaded={loaded}
                claims={claims}
                texts={texts}
                window={window}
                known={known}
                filtered={narrowsEvents(given.clauses) || Object.keys(given.ofClaims).length > 0}
                widthPx={size.widthPx}
                open={shown}
                onOpen={openAt}
              />
              <ClaimsTable loaded={loaded} claims={claims} texts={texts} known={known} onOpen={openAt} />
            </>
          )
        )}
      </div>
      {shown.length > 0 && (
        <ClaimCard
          key={shown.map((claim) => claim.id).join()}
          claims={shown}
          place={place}
          texts={texts}
          known={known}
          onClose={close}
        />
      )}
    </>
  );
}
