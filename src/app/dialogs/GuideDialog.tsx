import type { ReactNode } from 'react';
import { actorName } from '../../i18n/placeName';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import { noMap } from '../../model/conflictMap';
import { useLoaded, usePlacedMap } from '../../state/useApp';
import { Clocks, FillsAndFigures, RingsAndLayers, ShapesAndLines } from '../../views/key/GuideMarks';
import { Dialog } from './Dialog';
import './guide.css';

/**
 * Dialog with the guide to the page: all marks as the views draw them, the two dates of an event (when it
 * happened, when it became known), names and search. `children`: further sections. Default: none.
 */
export default function GuideDialog({ children }: { readonly children?: ReactNode }) {
  const t = useTranslator();
  const { naming } = usePlacedMap()?.map ?? noMap;
  return (
    <Dialog title={t('guide.name')} className="guide">
      <p className="guide-intro">{t('guide.intro')}</p>
      <div className="guide-columns">
        <div>
          <ShapesAndLines />
          <Clocks />
        </div>
        <div>
          <FillsAndFigures />
        </div>
        <div>
          <RingsAndLayers />
          {naming.length > 0 && (
            <section className="guide-section">
              <h3>{t('guide.names')}</h3>
              <p>{t('guide.namesText')}</p>
            </section>
          )}
          <section className="guide-section">
            <h3>{t('guide.search')}</h3>
            <p>{t('guide.searchText')}</p>
          </section>
        </div>
      </div>
      {children}
      <OwnNotes />
    </Dialog>
  );
}

/** Collapsible section with the dataset's own notes on names and actors. */
function OwnNotes() {
  const t = useTranslator();
  const naming = useNaming();
  const table = useLoaded()?.table;
  const names = textIn(table?.metadata.naming, t.language);
  const explained = table?.dictionaries.actors.filter((actor) => actor.note !== undefined) ?? [];
  if (names === '' && explained.length === 0) return null;
  return (
    <details>
      <summary>{t('guide.own')}</summary>
      {names !== '' && <p>{names}</p>}
      {explained.map((actor) => (
        <p key={actor.id}>
          {t('guide.note', { actor: actorName(actor, naming), note: textIn(actor.note, t.language) })}
        </p>
      ))}
    </details>
  );
}
