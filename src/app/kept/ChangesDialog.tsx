import { useEffect, useMemo, useState } from 'react';
import { dayText } from '../../i18n/dates';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import { listNames, type ListName } from '../../diff/difference';
import type { Dictionaries } from '../../model/dataset';
import { plainDay } from '../../model/day';
import type { KeptVersion, Loaded } from '../../state/session/loaded';
import { useAppStore, useLoaded } from '../../state/useApp';
import { claimTexts } from '../../views/claims/words/claimTexts';
import { Dialog } from '../dialogs/Dialog';
import { changeReport, type ChangeCounts, type ChangeLine } from './changeLines';
import { readChanges, type ReadChanges } from './readChanges';
import './changes.css';

/** Most lines of events, or of figures, that are listed. */
const mostLines = 200;

type Reading =
  { readonly kind: 'reading' | 'failed' } | { readonly kind: 'read'; readonly read: ReadChanges };

/** Dialog that says what changed from the published version that is shown to the latest one. */
export default function ChangesDialog() {
  const t = useTranslator();
  const loaded = useLoaded();
  if (!loaded) return null;
  return (
    <Dialog title={t('changes.name')}>
      {loaded.kept ? <Comparison loaded={loaded} kept={loaded.kept} /> : <p>{t('changes.nothing')}</p>}
    </Dialog>
  );
}

type ComparisonProps = { readonly loaded: Loaded; readonly kept: KeptVersion };

function Comparison({ loaded: { source }, kept }: ComparisonProps) {
  const t = useTranslator();
  const [reading, setReading] = useState<Reading>({ kind: 'reading' });
  useEffect(
    function compareWithLatest() {
      if (!source || !('url' in source) || source.latest === undefined) return undefined;
      const { own, latest } = source;
      const control = new AbortController();
      readChanges({ before: source, after: { url: latest, ...(own && { own }) } }, control.signal).then(
        (read) => {
          if (!control.signal.aborted) setReading({ kind: 'read', read });
        },
        () => {
          if (!control.signal.aborted) setReading({ kind: 'failed' });
        },
      );
      return () => control.abort();
    },
    [source],
  );
  const day = dayText(plainDay(kept.day), t.language, 'long');
  return (
    <div className="changes" aria-busy={reading.kind === 'reading'}>
      <p>{t('changes.span', { version: kept.version, day, latest: kept.latest })}</p>
      <p role="status">
        {reading.kind === 'reading' && t('changes.reading')}
        {reading.kind === 'failed' && t('changes.failed')}
      </p>
      {reading.kind === 'read' && <Report read={reading.read} />}
    </div>
  );
}

function Report({ read }: { readonly read: ReadChanges }) {
  const t = useTranslator();
  const naming = useNaming();
  const { events, claims, counts } = useMemo(() => {
    const texts = claimTexts(dictionariesOf(read), t, naming, true);
    return changeReport(read, t, {
      figure: texts.figure,
      line: ({ place, ...claim }) =>
        t('changes.claim', {
          counted: texts.sideCounted({ ...claim, place }),
          figure: texts.figure(claim),
          by: texts.by(claim),
        }),
    });
  }, [read, t, naming]);
  const others = listNames.filter(
    (list) => list !== 'events' && list !== 'claims' && sumOf(counts[list]) > 0,
  );
  return (
    <>
      <Lines list="events" counts={counts.events} lines={events} read={read} />
      <Lines list="claims" counts={counts.claims} lines={claims} read={read} />
      {others.length > 0 && (
        <>
          <h3>{t('changes.others')}</h3>
          <ul className="changes-others">
            {others.map((list) => (
              <li key={list}>{t('changes.counts', { list: t(`changes.list.${list}`), ...counts[list] })}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type LinesProps = {
  readonly list: Extract<ListName, 'events' | 'claims'>;
  readonly counts: ChangeCounts;
  readonly lines: readonly ChangeLine[];
  readonly read: ReadChanges;
};

function Lines({ list, counts, lines, read }: LinesProps) {
  const t = useTranslator();
  const store = useAppStore();
  /** Opens an event: in the version that is shown if that has it, else in the latest. */
  const open = (event: string) =>
    store.getState().change({
      event,
      panel: 'list',
      ...(!read.before.events.has(event) && { version: undefined, sha256: undefined }),
    });
  const rest = lines.length - mostLines;
  return (
    <section aria-label={t(`changes.list.${list}`)}>
      <h3>
        {sumOf(counts) === 0
          ? t('changes.none', { list: t(`changes.list.${list}`) })
          : t('changes.counts', { list: t(`changes.list.${list}`), ...counts })}
      </h3>
      <ul className="changes-lines">
        {lines.slice(0, mostLines).map(({ id, kind, title, details, event }) => (
          <li key={`${kind} ${id}`} data-kind={kind}>
            <span className="changes-kind">{t(`changes.kind.${kind}`)}</span>
            {event !== undefined && (read.before.events.has(event) || read.after.events.has(event)) ? (
              <button type="button" className="link-button" onClick={() => open(event)}>
                {title}
              </button>
            ) : (
              <span>{title}</span>
            )}
            {details.length > 0 && <span className="changes-details">{details.join(' · ')}</span>}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="quiet">{t('changes.more', { count: rest })}</p>}
    </section>
  );
}

function sumOf({ added, changed, withdrawn }: ChangeCounts): number {
  return added + changed + withdrawn;
}

/** Dictionaries of both versions, by which claims are worded; the latest first, so that its titles are taken. */
function dictionariesOf({ before, after }: ReadChanges): Dictionaries {
  const both = (list: keyof Dictionaries) => [...after[list].values(), ...before[list].values()];
  // Entries of a list are of that list's type.
  return Object.fromEntries(
    (['categories', 'measures', 'sides', 'actors', 'places', 'sources'] as const).map((list) => [
      list,
      both(list),
    ]),
  ) as unknown as Dictionaries;
}
