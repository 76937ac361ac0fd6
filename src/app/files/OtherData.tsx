import { columns } from '../../i18n/dialogGroups';
import { deferred, ownFile, shell } from '../../i18n/messageGroups';
import { useApp } from '../../state/useApp';
import { lazyPart } from '../../views/shared/lazyPart';
import { HomeLink } from '../page/head/HomeLink';
import { OpenFile, type OpenFileProps } from './OpenFile';

const ColumnsDialog = lazyPart(
  () => import('./columns/ColumnsDialog').then(({ default: dialog }) => dialog),
  { messages: [shell, deferred, ownFile, columns] },
);

/** Alternatives to data that can't be shown: a file of the reader's own, or the page's own dataset. */
export default function OtherData({ stopReading }: OpenFileProps) {
  const asking = useApp((state) => state.asking !== undefined && state.loaded === undefined);
  return (
    <>
      <HomeLink />
      <OpenFile stopReading={stopReading} />
      {asking && <ColumnsDialog stopReading={stopReading} />}
    </>
  );
}
