import type { Day } from '../../engine/questions';
import { byId } from '../../model/byId';
import type { Claim } from '../../model/claim';
import { textProps } from '../../i18n/textProps';
import { dateOn } from '../../i18n/when';
import { isPlainDay } from '../../model/edtf';
import { dayPart } from '../../model/span';
import { textIn } from '../../model/text';
import { useLoaded } from '../../state/useApp';
import { SideDisc } from '../detail/SideDisc';
import { Warned } from '../detail/Warned';
import { webAddress } from '../detail/webAddress';
import { ClaimantMark } from './paint/ClaimantMark';
import type { ClaimTexts } from './words/claimTexts';
import { gapOf } from './layout/gap';

type ClaimFactsProps = {
  readonly claim: Claim;
  readonly texts: ClaimTexts;
  readonly known: Day | undefined;
  /** Whether the sources are links; else plain titles. */
  readonly links: boolean;
};

/** Facts of one claim: what is counted, figure, claimant, as-of date, publication, and its sources. */
export function ClaimFacts({ claim, texts, known, links }: ClaimFactsProps) {
  const { t } = texts;
  const sources = useLoaded()?.table.dictionaries.sources;
  const gap = claim.notDisclosed ? gapOf(claim, known) : undefined;
  // How long a gap lasted is the future while it lasts; its note tells it.
  const tells = !gap || gap.disclosed !== undefined || known === undefined;
  const notes = [
    tells
      ? t(isPlainDay(claim.asOf) ? 'claims.card.asOf' : 'claims.card.asOfSpan', {
          date: texts.date(claim.asOf),
        })
      : t('claims.since', { date: gap ? texts.day(gap.firstDay) : '' }),
    t('claims.card.reported', { date: dateOn(dayPart(claim.reported), t, texts.date) }),
    ...(claim.assumed ? [t('claims.card.assumed')] : []),
    ...(claim.status === 'undisputed' ? [] : [t(`claims.status.${claim.status}`)]),
  ];
  return (
    <div className="claim-facts">
      <p className="claim-facts-counted">
        <SideDisc side={claim.side} /> {texts.sideRow({ ...claim, place: claim.place })}
      </p>
      <p>
        <b className="claim-facts-figure" data-not-disclosed={claim.notDisclosed || undefined}>
          {gap ? texts.gap(gap) : texts.figure(claim)}
        </b>{' '}
        <ClaimantMark claim={claim} /> {texts.claimant(claim)}{' '}
        <span className="quiet">{t(`claims.role.${claim.claimantRole}`)}</span>
      </p>
      <p className="quiet">{notes.join(', ')}</p>
      {claim.note !== undefined && tells && (
        <p className="quiet" {...textProps(claim.note, t.language)}>
          {textIn(claim.note, t.language)}
        </p>
      )}
      <Warned warning={links ? claim.warning : undefined}>
        {claim.sources.map((id) => {
          const source = byId(sources ?? [], id);
          const href = links ? webAddress(source?.url) : undefined;
          const title = source ? (
            <bdi {...textProps(source.title, t.language)}>{textIn(source.title, t.language)}</bdi>
          ) : (
            id
          );
          return (
            <p className="claim-facts-source" key={id}>
              {source?.publisher !== undefined && (
                <>
                  <bdi>{source.publisher}</bdi> —{' '}
                </>
              )}
              {href === undefined ? (
                title
              ) : (
                <a href={href} target="_blank" rel="noopener noreferrer">
                  {title}
                </a>
              )}
              {links && href === undefined && <span className="quiet"> ({t('claims.card.noSource')})</span>}
            </p>
          );
        })}
      </Warned>
    </div>
  );
}
