import { useMemo } from 'react';
import { useNaming } from '../../i18n/useNaming';
import { useTranslator } from '../../i18n/useTranslator';
import { useAppStore, useLoaded } from '../../state/useApp';
import { TableView } from '../../views/table/TableView';
import { downloadClaimsCsv, downloadCsv } from '../files/downloadCsv';
import { CsvButton } from './head/CsvButton';

/** The table with the page's exports. */
export default function TableArea() {
  const t = useTranslator();
  const { conventions } = useNaming();
  const store = useAppStore();
  const loaded = useLoaded();
  const tools = useMemo(() => {
    const tool = (name: 'list.download' | 'claims.download', download: typeof downloadCsv) =>
      loaded && (
        <CsvButton
          name={t(name)}
          disabled={false}
          download={() => download(loaded, store.getState().view, t, conventions)}
        />
      );
    return {
      events: tool('list.download', downloadCsv),
      claims: tool('claims.download', downloadClaimsCsv),
    };
  }, [t, conventions, store, loaded]);
  return <TableView tools={tools} />;
}
