import { laterMessages } from '../i18n/laterMessages';
import { useRef, useState, type Ref } from 'react';
import { KeyArea } from '../app/KeyArea';
import { MapArea } from '../app/MapArea';
import { View as ViewFrame } from '../app/View';
import { useTranslator } from '../i18n/useTranslator';
import { turns } from '../state/createAppStore';
import { TurnContext, useApp, useAppStore } from '../state/useApp';
import type { View } from '../state/view';
import type { EmbedOptions } from '../url/embedAddress';
import { lazyPart } from '../views/lazyPart';
import { SearchPart } from '../views/SearchPart';
import { Timeline } from '../views/timeline/Timeline';
import { EmbedFooter } from './EmbedFooter';
import { EmbedHeader } from './EmbedHeader';
import { EmbedNotices } from './EmbedNotices';
import { GestureHint } from './GestureHint';
import './embed.css';

const ClaimsView = lazyPart(() => import('../views/claims/ClaimsView').then(({ ClaimsView: view }) => view), {
  waiting: <div className="claims" />,
});
const GuideDialog = lazyPart(() => import('../app/GuideDialog').then(({ default: dialog }) => dialog), {
  messages: laterMessages,
  failed: 'over',
});
const EmbedList = lazyPart(() => import('./EmbedList').then(({ default: list }) => list));

export type EmbedViewProps = Pick<EmbedOptions, 'panels' | 'height'> & {
  /** Address of the whole view, without a hash; the link to it gets the present view's. */
  readonly fullView: string;
  /** Level of the title among the headings around it. */
  readonly level: 1 | 2;
  /** The view that the article gives, and "back" goes to. Default: the one at the start. */
  readonly given?: View;
  readonly ref?: Ref<HTMLDivElement>;
};

/** The view without the page around it: title, map, timeline, what was asked for under it, and the source. */
export function EmbedView({ panels, height, fullView, level, given, ref }: EmbedViewProps) {
  const t = useTranslator();
  const store = useAppStore();
  const [atStart] = useState(() => store.getState().view);
  const initial = given ?? atStart;
  const place = useApp((state) => state.view.place);
  const show = useApp((state) => state.view.show);
  const panel = useApp((state) => state.view.panel);
  const map = useRef<HTMLDivElement>(null);
  const timeline = useRef<HTMLDivElement>(null);
  const hasList = panels.includes('list');
  // What has no place on the map is opened from it: without a list of its own, it lies over the map meanwhile.
  const listOver = !hasList && place !== initial.place && place.length > 0;
  return (
    <div className={`embed embed-${height}`} ref={ref}>
      <EmbedHeader fullView={fullView} level={level} initial={initial} />
      <EmbedNotices />
      <SearchPart />
      <TurnContext value={turns.map}>
        <div className="embed-map" data-show={show} ref={map}>
          {show === 'map' ? (
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
          {listOver && (
            <div className="embed-over">
              <button
                type="button"
                className="button embed-close"
                onClick={() => store.getState().change({ place: initial.place, event: undefined })}
              >
                {t('embed.close')} <span aria-hidden="true">×</span>
              </button>
              <EmbedList />
            </div>
          )}
        </div>
      </TurnContext>
      <div className="embed-timeline" ref={timeline}>
        <ViewFrame name="timeline.name">
          <Timeline />
        </ViewFrame>
        <GestureHint area={timeline} />
      </div>
      <TurnContext value={turns.panel}>
        {panels.includes('claims') && show === 'map' && (
          <div className="embed-claims">
            <EmbedClaims />
          </div>
        )}
        {hasList && (
          <div className="embed-list">
            <EmbedList />
          </div>
        )}
      </TurnContext>
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
