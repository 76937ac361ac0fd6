import { opened, shell, tableView } from '../../i18n/messageGroups';
import { useRef, type CSSProperties } from 'react';
import { turns } from '../../state/session/turns';
import { TurnContext, useApp } from '../../state/useApp';
import { lazyPart } from '../../views/shared/lazyPart';
import { SearchPart } from '../../views/shared/SearchPart';
import { Timeline } from '../../views/timeline/Timeline';
import { Header } from './head/Header';
import { KeyArea } from './KeyArea';
import { MapArea, MapPlace } from './MapArea';
import { Notices } from '../Notices';
import { Panel } from './Panel';
import type { BodyProps } from '../start/Root';
import { layoutScrolls } from './pageLayout';
import { usePageLayout } from './usePageLayout';
import { useDragged } from './useDragged';
import { View } from './View';
import './app.css';
import './layouts.css';

const PageMap = lazyPart(() => import('./PageMap').then(({ PageMap: map }) => map), {
  waiting: <MapPlace />,
});
const ClaimsView = lazyPart(
  () => import('../../views/claims/ClaimsView').then(({ ClaimsView: view }) => view),
  { messages: [shell, opened], waiting: <div className="claims" /> },
);
const TableArea = lazyPart(() => import('./TableArea').then(({ default: area }) => area), {
  messages: [shell, tableView],
  waiting: <div className="table-view" />,
});
const KnownBanner = lazyPart(() => import('./head/KnownBanner').then(({ KnownBanner: banner }) => banner), {
  messages: [shell, opened],
});
const ShownHead = lazyPart(() => import('./head/ShownHead').then(({ default: head }) => head), {
  failed: 'nowhere',
});
/** All dialogs, as a lazily loaded part; a failure to load is reported over the page. */
const Dialogs = lazyPart(() => import('../dialogs/Dialogs').then(({ default: all }) => all));

const JumpLinks = lazyPart(() => import('./jump/JumpLinks').then(({ default: links }) => links), {
  messages: [shell, opened],
  failed: 'nowhere',
});
const GestureHint = lazyPart(
  () => import('../../views/shared/GestureHint').then(({ GestureHint: hint }) => hint),
  {
    failed: 'nowhere',
  },
);
const TextProbe = lazyPart(() => import('./TextProbe').then(({ default: probe }) => probe), {
  failed: 'nowhere',
});

/** Selector of the views that leave the mouse wheel to a page that scrolls. */
const leavesWheel = '.map, .timeline-lanes';

/** Full page: header, map, panel, timeline and dialogs. */
export function App({ stopReading }: BodyProps) {
  const show = useApp((state) => state.view.show);
  const panelless = useApp(({ view }) => view.show === 'table' && view.event === undefined);
  const known = useApp((state) => state.view.known !== undefined);
  const hasDialogs = useApp(
    ({ view, ticked, asking }) => view.panel !== 'list' || ticked.size > 0 || asking !== undefined,
  );
  const layout = usePageLayout();
  const scrolls = layoutScrolls(layout);
  const textScale = useApp((state) => state.stage.textScale);
  const main = useRef<HTMLElement>(null);
  const dragged = useDragged();
  const isCovered = hasDialogs || dragged !== undefined;

  return (
    <div
      className="app"
      data-layout={layout}
      data-scrolls={scrolls || undefined}
      style={textScale > 1 ? ({ '--text-scale': textScale } as CSSProperties) : undefined}
    >
      <Header scrolls={scrolls}>{scrolls && <JumpLinks />}</Header>
      <Notices />
      {known && layout !== 'sheet' && <KnownBanner />}
      <SearchPart />
      <main className="app-main" ref={main}>
        <ShownHead />
        <TextProbe />
        {scrolls && <GestureHint area={main} over={leavesWheel} />}
        <TurnContext value={turns.map}>
          {show === 'map' ? (
            <View name="map.name">
              <MapArea View={PageMap} />
            </View>
          ) : show === 'claims' ? (
            <View name="claims.name">
              <ClaimsView />
            </View>
          ) : (
            <View name="guide.show.table">
              <TableArea />
            </View>
          )}
          {show !== 'table' && <KeyArea />}
        </TurnContext>
        <TurnContext value={turns.panel}>
          {!panelless && <Panel layout={layout}>{known && layout === 'sheet' && <KnownBanner />}</Panel>}
        </TurnContext>
        <View name="timeline.name">
          <Timeline />
        </View>
      </main>
      {isCovered && <Dialogs stopReading={stopReading} dragged={dragged} />}
    </div>
  );
}
