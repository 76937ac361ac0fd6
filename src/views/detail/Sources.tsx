import { textProps } from '../../i18n/textProps';
import { useTranslator } from '../../i18n/useTranslator';
import { dateOn } from '../../i18n/when';
import { byId } from '../../model/byId';
import type { Claim } from '../../model/claim';
import type { ConflictEvent } from '../../model/event';
import type { Source } from '../../model/source';
import { textIn } from '../../model/text';
import { useLoaded } from '../../state/useApp';
import { sourceIds } from './sourceIds';
import { webAddress } from './webAddress';

/** Sources of an event and its claims, with publisher, date and link. */
export function Sources({
  event,
  claims,
}: {
  readonly event: ConflictEvent;
  readonly claims: readonly Claim[];
}) {
  const t = useTranslator();
  const sources = useLoaded()?.table.dictionaries.sources;
  const ids = sourceIds(event, claims);
  return (
    <section className="detail-section">
      <h3>{t('detail.sources', { count: ids.length })}</h3>
      <ul>
        {ids.map((id) => (
          <li className="source" key={id}>
            <SourceText id={id} source={byId(sources ?? [], id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SourceText({ id, source }: { readonly id: string; readonly source: Source | undefined }) {
  const t = useTranslator();
  if (!source) return <>{id}</>;
  const title = <bdi {...textProps(source.title, t.language)}>{textIn(source.title, t.language)}</bdi>;
  const href = webAddress(source.url);
  return (
    <>
      {source.publisher !== undefined && (
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
      <span className="source-meta">
        {source.published === undefined
          ? t('detail.noDate')
          : t('detail.published', { date: dateOn(source.published, t) })}
        {' · '}
        {t(`detail.support.${source.support}`)}
      </span>
    </>
  );
}
