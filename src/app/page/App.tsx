import {
  columns,
  deferred,
  dialogs,
  exportDialog,
  ownFile,
  shareDialog,
  shell,
  tableView,
} from '../../i18n/messageGroups';
import { useRef, type CSSProperties } from 'react';
import { turns } from '../../state/session/turns';
import { TurnContext, useApp } from '../../state/useApp';
import { lazyPart } from '../../views/shared/lazyPart';
import { SearchPart } from '../../views/shared/SearchPart';
import { Timeline } from '../../views/timeline/Timeline';
import { Header } from './head/Header';
import { KeyArea } from './KeyArea';
import { MapArea } from './MapArea';
import { Notices } from '../Notices';
import { Panel } from './Panel';
import type { BodyProps } from '../start/Root';
import { layoutScrolls } from './pageLayout';
import { usePageLayout } from './usePageLayout';
import { useDragged } from './useDragged';
import { View } from './View';
import './app.css';
import './layouts.css';

/** Options of the dialogs as lazy parts: their messages, and a failure to load told over the page. */
const dialogOptions = { messages: [shell, deferred, dialogs] } as const;
const columnsOptions = { messages: [shell, deferred, ownFile, columns] } as const;
const ownFileOptions = { messages: [shell, deferred, ownFile] } as const;

const ClaimsView = lazyPart(
  () => import('../../views/claims/ClaimsView').then(({ ClaimsView: view }) => view),
  {
    waiting: <div className="claims" />,
  },
);
const TableArea = lazyPart(() => import('./TableArea').then(({ default: area }) => area), {
  messages: [shell, tableView],
  waiting: <div className="table-view" />,
});
const SelectionBar = lazyPart(() => import('../selection/SelectionBar').then(({ default: bar }) => bar), {
  messages: [shell, tableView],
});
const KnownBanner = lazyPart(() => import('./head/KnownBanner').then(({ KnownBanner: banner }) => banner));
const ShownHead = lazyPart(() => import('./head/ShownHead').then(({ default: head }) => head), {
  failed: 'nowhere',
});
const FiltersDialog = lazyPart(
  () => import('../dialogs/FiltersDialog').then(({ default: dialog }) => dialog),
  dialogOptions,
);
const GuideDialog = lazyPart(
  () => import('../dialogs/PageGuide').then(({ default: dialog }) => dialog),
  dialogOptions,
);
const DataDialog = lazyPart(
  () => import('../dialogs/DataDialog').then(({ default: dialog }) => dialog),
  ownFileOptions,
);
const DropFile = lazyPart(
  () => import('../files/DropFile').then(({ default: drop }) => drop),
  ownFileOptions,
);
const ColumnsDialog = lazyPart(
  () => import('../files/columns/ColumnsDialog').then(({ default: dialog }) => dialog),
  columnsOptions,
);
const ShareDialog = lazyPart(() => import('../dialogs/ShareDialog').then(({ default: dialog }) => dialog), {
  messages: [shareDialog],
});
const ExportDialog = lazyPart(() => import('../dialogs/ExportDialog').then(({ default: dialog }) => dialog), {
  messages: [shell, exportDialog],
});

const JumpLinks = lazyPart(() => import('./jump/JumpLinks').then(({ default: links }) => links), {
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

/** What leaves the wheel to a page that scrolls. */
const leavesWheel = '.map, .timeline-lanes';

/** Full page: header, map, panel, timeline and dialogs. */
export function App({ stopReading }: BodyProps) {
  const panel = useApp((state) => state.view.panel);
  const show = useApp((state) => state.view.show);
  const ticked = useApp((state) => state.ticked.size > 0);
  const panelless = useApp(({ view }) => view.show === 'table' && view.event === undefined);
  const known = useApp((state) => state.view.known !== undefined);
  const asking = useApp((state) => state.asking !== undefined && state.loaded !== undefined);
  const layout = usePageLayout();
  const scrolls = layoutScrolls(layout);
  const textScale = useApp((state) => state.stage.textScale);
  const main = useRef<HTMLElement>(null);
  const dragged = useDragged();

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
              <MapArea />
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
      {ticked && <SelectionBar />}
      {panel === 'filters' && <FiltersDialog />}
      {panel === 'guide' && <GuideDialog />}
      {panel === 'data' && <DataDialog stopReading={stopReading} />}
      {panel === 'share' && <ShareDialog />}
      {asking && <ColumnsDialog stopReading={stopReading} />}
      {panel === 'export' && <ExportDialog />}
      {dragged && <DropFile stopReading={stopReading} dropped={dragged.dropped} />}
    </div>
  );
}
