import { deferred, detail, opened, shell } from '../../i18n/messageGroups';
import { useId, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { KeyArea } from '../../app/page/KeyArea';
import { MapArea } from '../../app/page/MapArea';
import { View as ViewFrame } from '../../app/page/View';
import type { NamingConvention } from '../../model/conflictMap';
import type { Translator } from '../../i18n/translator';
import { useTranslator } from '../../i18n/useTranslator';
import type { Loaded } from '../../state/session/loaded';
import { turns } from '../../state/session/turns';
import { TurnContext, useApp, useAppStore } from '../../state/useApp';
import type { View } from '../../state/view/view';
import type { EmbedOptions } from '../../url/embedAddress';
import { partsOf } from '../../url/embedParts';
import { GestureHint } from '../../views/shared/GestureHint';
import { lazyPart } from '../../views/shared/lazyPart';
import { SearchPart } from '../../views/shared/SearchPart';
import { Timeline } from '../../views/timeline/Timeline';
import { EmbedFooter } from './EmbedFooter';
import { EmbedHeader } from './EmbedHeader';
import { EmbedNotices } from './EmbedNotices';
import { ListButton as ListButtonNow } from './ListButton';
import { useListPanel } from './useListPanel';
import './embed.css';

const ClaimsView = lazyPart(
  () => import('../../views/claims/ClaimsView').then(({ ClaimsView: view }) => view),
  { messages: [shell, opened], waiting: <div className="claims" /> },
);
const GuideDialog = lazyPart(
  () => import('../../app/dialogs/GuideDialog').then(({ default: dialog }) => dialog),
  {
    messages: [shell, deferred, opened],
  },
);
const EmbedList = lazyPart(() => import('./EmbedList').then(({ default: list }) => list), {
  messages: [shell, detail, opened],
});
// Small, and its words come with the map's.
const ListButton = lazyPart(() => Promise.resolve(ListButtonNow), { messages: [shell, opened] });

export type EmbedViewProps = Pick<EmbedOptions, 'panels' | 'only' | 'hide' | 'height'> & {
  /** Address of the full view, without a hash; the link to it gets the hash of the current view. */
  readonly fullView: string;
  /** Downloads the events of a view as CSV. Default: the list has no such button. */
  readonly download?: (
    loaded: Loaded,
    view: View,
    t: Translator,
    conventions: readonly NamingConvention[],
    terms: string | undefined,
  ) => void;
  /** Heading level of the title, to suit the headings of the page around it. */
  readonly level: 1 | 2;
  /** View that the host page gives, and to which "Reset" returns. Default: the view at the start. */
  readonly given?: View;
  readonly ref?: Ref<HTMLDivElement>;
};

/** Embedded view: title, map, timeline, optional panels below them, and the source line. */
export function EmbedView({
  panels,
  only,
  hide = [],
  height,
  fullView,
  download,
  level,
  given,
  ref,
}: EmbedViewProps) {
  const t = useTranslator();
  const store = useAppStore();
  const [atStart] = useState(() => store.getState().view);
  const [acted, setActed] = useState<View | undefined>(undefined);
  const initial = given ?? atStart;
  // An article has no room for the table.
  const asked = useApp((state) => (state.view.show === 'claims' ? 'claims' : 'map'));
  const { large, timeline: hasTimeline, panels: below } = partsOf({ panels, only }, asked);
  const panel = useApp((state) => state.view.panel);
  const map = useRef<HTMLDivElement>(null);
  const timeline = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const listId = useId();
  // On a host page, the view is not the `main` element.
  const Main = level === 1 ? 'main' : 'div';
  const hasList = below.includes('list');
  const list = useListPanel(initial, hasList);
  const saveCsv =
    download &&
    ((terms?: string) => {
      const { loaded, view, maps } = store.getState();
      if (loaded) download(loaded, view, t, maps?.[loaded.address]?.map.naming ?? [], terms);
    });
  const closeList = () => {
    list.close();
    button.current?.focus();
  };
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    // Escape closes first an event opened from the list, then the list.
    if (list.opened !== 'event' && store.getState().view.event !== undefined)
      store.getState().change({ event: undefined });
    else closeList();
  };
  const act = () => setActed((view) => view ?? store.getState().view);
  return (
    <div
      className={`embed embed-${height}`}
      data-only={only}
      data-hide={hide.join(' ') || undefined}
      ref={ref}
      onPointerDownCapture={act}
      onKeyDownCapture={act}
      onWheelCapture={act}
    >
      <EmbedHeader fullView={fullView} level={level} initial={initial} acted={acted}>
        {!hasList && !hide.includes('list') && (
          <ListButton open={list.opened !== undefined} toggle={list.toggle} controls={listId} ref={button} />
        )}
      </EmbedHeader>
      <Main className="embed-main">
        <EmbedNotices />
        <SearchPart />
        <div className="embed-stage" data-list={list.opened}>
          {list.opened && (
            <div className="embed-over" id={listId} onKeyDown={escape} {...list.inside}>
              <TurnContext value={turns.panel}>
                <EmbedList
                  key={list.opened === 'map' ? 'map' : 'list'}
                  download={saveCsv}
                  takesFocus={list.opened === 'map'}
                  close={closeList}
                />
              </TurnContext>
            </div>
          )}
          {large && (
            <TurnContext value={turns.map}>
              <div className="embed-map" data-show={large} ref={map}>
                {large === 'map' ? (
                  <>
                    <ViewFrame name="map.name">
                      <MapArea />
                    </ViewFrame>
                    <GestureHint area={map} />
                  </>
                ) : (
                  <EmbedClaims />
                )}
                <KeyArea />
              </div>
            </TurnContext>
          )}
          {hasTimeline && (
            <div className="embed-timeline" ref={timeline}>
              <ViewFrame name="timeline.name">
                <Timeline />
              </ViewFrame>
              <GestureHint area={timeline} />
            </div>
          )}
        </div>
        <TurnContext value={turns.panel}>
          {below.includes('claims') && (
            <div className="embed-claims">
              <EmbedClaims />
            </div>
          )}
          {hasList && (
            <div className="embed-list">
              <EmbedList download={saveCsv} />
            </div>
          )}
        </TurnContext>
      </Main>
      <EmbedFooter fullView={fullView} />
      {panel === 'guide' && <GuideDialog />}
    </div>
  );
}

function EmbedClaims() {
  return (
    <ViewFrame name="claims.name">
      <ClaimsView />
    </ViewFrame>
  );
}
