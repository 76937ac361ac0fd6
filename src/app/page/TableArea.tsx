import { useMemo } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { useAppStore } from '../../state/useApp';
import { TableView } from '../../views/table/TableView';

/** The table with the page's export: of the ticked events, where some are. Figures aren't ticked. */
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
