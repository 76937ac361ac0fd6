import { deferred, detail, opened, report, shell } from '../../i18n/messageGroups';
import { useEffect, type CSSProperties, type ReactNode } from 'react';
import { useApp, useAppStore } from '../../state/useApp';
import { lazyPart } from '../../views/shared/lazyPart';
import type { PageLayout } from './pageLayout';
import { sheetLengthOf } from './sheetHeights';
import { View } from './View';

const Detail = lazyPart(() => import('../../views/detail/Detail').then(({ Detail: view }) => view), {
  messages: [shell, detail, opened],
});
const ClaimsHead = lazyPart(() => import('./head/ClaimsHead').then(({ default: head }) => head), {
  messages: [shell, opened],
});
const ClaimsPanel = lazyPart(
  () => import('../../views/claims/ClaimsPanel').then(({ ClaimsPanel: panel }) => panel),
  { messages: [shell, opened] },
);

const FileReport = lazyPart(
  () => import('../files/report/FileReport').then(({ default: report }) => report),
  { messages: [deferred, report] },
);

const PanelHead = lazyPart(() => import('./head/PanelHead').then(({ PanelHead: head }) => head), {
  waiting: <div className="panel-head" />,
});
const List = lazyPart(() => import('../../views/list/List').then(({ List: list }) => list));
const SheetHandle = lazyPart(() => import('./SheetHandle').then(({ default: handle }) => handle), {
  messages: [shell, opened],
});

export type PanelProps = {
  readonly layout: PageLayout;
  /** Content above the list or event, on a phone only. */
  readonly children: ReactNode;
};

/**
 * Panel beside the map, on a phone a sheet over it: event list, claims, report on a file, or the selected
 * event.
 */
export function Panel({ layout, children }: PanelProps) {
  const selected = useApp((state) => state.view.event);
  const show = useApp((state) => state.view.show);
  const reporting = useApp((state) => state.reporting);
  // Expanded figures leave the list no room to scroll in, so the whole panel scrolls.
  const figures = useApp((state) => state.figuresOpen) && selected === undefined && show === 'map';
  const sheet = useApp((state) => state.stage.sheet);
  useRoomForEvent(selected);
  return (
    <div
      className="panel"
      data-sheet={sheet}
      data-scrolls={figures || layout === 'beside' || undefined}
      style={sheet && ({ '--sheet-rest': sheetLengthOf(sheet) } as CSSProperties)}
      id="events"
    >
      {sheet && <SheetHandle sheet={sheet} />}
      {children}
      {selected === undefined && show === 'claims' ? (
        <View name="claims.name">
          <ClaimsHead />
          <ClaimsPanel />
        </View>
      ) : selected === undefined && reporting ? (
        <FileReport />
      ) : selected === undefined ? (
        <>
          <PanelHead />
          <View name="list.name">
            <List />
          </View>
        </>
      ) : (
        <View name="detail.name">
          <Detail id={selected} />
        </View>
      )}
    </div>
  );
}

/**
 * Hook that raises the phone's sheet to half height for an event if it is lower, and lowers it again
 * afterwards.
 */
function useRoomForEvent(selected: string | undefined): void {
  const store = useAppStore();
  useEffect(
    function raiseSheet() {
      const { stage, arrange } = store.getState();
      if (selected === undefined || stage.sheet !== 'peek') return undefined;
      arrange({ sheet: 'half' });
      return () => {
        if (store.getState().stage.sheet === 'half') arrange({ sheet: 'peek' });
      };
    },
    [store, selected],
  );
}
