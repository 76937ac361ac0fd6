import { changes, columns, dialogs, exportDialog, pairs, shareDialog } from '../../i18n/dialogGroups';
import { deferred, opened, ownFile, shell, tableView } from '../../i18n/messageGroups';
import { useApp } from '../../state/useApp';
import { lazyPart } from '../../views/shared/lazyPart';
import type { BodyProps } from '../start/Root';
import type { Dragged } from '../page/useDragged';

/**
 * Options of lazily loaded dialogs: the message groups they need; a failure to load is reported over the page.
 */
const dialogOptions = { messages: [shell, deferred, dialogs] } as const;
const guideOptions = { messages: [shell, deferred, dialogs, opened] };
const columnsOptions = { messages: [shell, deferred, ownFile, columns] } as const;
const ownFileOptions = { messages: [shell, deferred, ownFile] } as const;

const SelectionBar = lazyPart(() => import('../selection/SelectionBar').then(({ default: bar }) => bar), {
  messages: [shell, tableView],
});
const FiltersDialog = lazyPart(
  () => import('./FiltersDialog').then(({ default: dialog }) => dialog),
  dialogOptions,
);
const GuideDialog = lazyPart(() => import('./PageGuide').then(({ default: dialog }) => dialog), guideOptions);
const DataDialog = lazyPart(
  () => import('./DataDialog').then(({ default: dialog }) => dialog),
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
const ShareDialog = lazyPart(() => import('./ShareDialog').then(({ default: dialog }) => dialog), {
  messages: [shareDialog],
});
const ExportDialog = lazyPart(() => import('./ExportDialog').then(({ default: dialog }) => dialog), {
  messages: [shell, exportDialog],
});

const ChangesDialog = lazyPart(() => import('../kept/ChangesDialog').then(({ default: dialog }) => dialog), {
  messages: [shell, opened, changes],
});

const PairsDialog = lazyPart(() => import('../pairs/PairsDialog').then(({ default: dialog }) => dialog), {
  messages: [shell, pairs],
});

/**
 * Everything that is drawn over the page: the open dialog, the bar of selected events, the overlay for a
 * dragged file.
 */
export default function Dialogs({
  stopReading,
  dragged,
}: BodyProps & { readonly dragged: Dragged | undefined }) {
  const panel = useApp((state) => state.view.panel);
  const ticked = useApp((state) => state.ticked.size > 0);
  const asking = useApp((state) => state.asking !== undefined && state.loaded !== undefined);
  return (
    <>
      {ticked && <SelectionBar />}
      {panel === 'filters' && <FiltersDialog />}
      {panel === 'guide' && <GuideDialog />}
      {panel === 'data' && <DataDialog stopReading={stopReading} />}
      {panel === 'share' && <ShareDialog />}
      {asking && <ColumnsDialog stopReading={stopReading} />}
      {panel === 'export' && <ExportDialog />}
      {panel === 'pairs' && <PairsDialog />}
      {panel === 'changes' && <ChangesDialog />}
      {dragged && <DropFile stopReading={stopReading} dropped={dragged.dropped} />}
    </>
  );
}
