import { useMemo } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { useAppStore } from '../../state/useApp';
import { TableView } from '../../views/table/TableView';

/**
 * Table of events or claims with a button for the export: of the ticked events, if there are any, else of the
 * view.
 */
export default function TableArea() {
  const t = useTranslator();
  const store = useAppStore();
  const tools = useMemo(() => {
    const exporting = (ofTicked: boolean) => (
      <button
        type="button"
        className="button"
        onClick={() => {
          const { ticked, change } = store.getState();
          if (ofTicked && ticked.size > 0) store.setState({ exportIds: ticked });
          change({ panel: 'export' });
        }}
      >
        {t('list.export')}
      </button>
    );
    return { events: exporting(true), claims: exporting(false) };
  }, [t, store]);
  return <TableView tools={tools} />;
}
