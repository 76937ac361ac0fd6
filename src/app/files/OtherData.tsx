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

/**
 * Alternatives when the data can't be shown: a link to the page's own dataset, and a field for the reader's own
 * file.
 */
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
