import { useTranslator } from '../../../i18n/useTranslator';
import { useApp, useAppStore } from '../../../state/useApp';
import WayBack from '../../page/head/WayBack';
import { askAgain } from '../columns/asking';
import { keptCount } from './reportOf';
import { useReport } from './useReport';
import './report.css';

/**
 * Bar about the reader's own file: rows left out and remarks found, its columns, and a button back to the
 * dataset that it replaced.
 */
export default function FileBar() {
  const t = useTranslator();
  const store = useAppStore();
  const loaded = useApp((state) => state.loaded);
  const isOpen = useApp((state) => state.reporting);
  const report = useReport();
  if (!loaded || !report) return null;
  const kept = keptCount(report);
  const texts = [
    ...(report.aside > 0 ? [t('report.setAside', { count: report.aside })] : []),
    ...(kept > 0 ? [t('report.kept', { count: kept })] : []),
    ...(report.unused.length > 0 ? [t('report.unused', { count: report.unused.length })] : []),
  ];
  const open = () => {
    store.getState().change({ panel: 'list', event: undefined });
    store.setState({ reporting: true });
  };
  return (
    <span className="file-bar">
      <span>{t('report.stays')}</span>
      {(texts.length > 0 ? texts : [t('report.name')]).map((text) => (
        <button key={text} type="button" className="link-button" aria-expanded={isOpen} onClick={open}>
          {text}
        </button>
      ))}
      <span className="file-bar-end">
        {loaded.columns && loaded.source && (
          <button
            type="button"
            className="button"
            aria-haspopup="dialog"
            onClick={() => askAgain(store, loaded)}
          >
            {t('report.columns')}
          </button>
        )}
        <WayBack className="button" />
      </span>
    </span>
  );
}
