import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { dayText } from '../../../i18n/dates';
import { sourceText } from '../../../i18n/sourceText';
import { useTranslator } from '../../../i18n/useTranslator';
import { plainDay } from '../../../model/day';
import { addressOf } from '../../../share/addresses/addressOf';
import { todayText } from '../../../model/todayText';
import { useApp } from '../../../state/useApp';
import './printSource.css';

export type PrintSourceProps = {
  /** Address of the view to print. Default: the page's. */
  readonly address?: string | undefined;
};

/** Footer of the printed page: source and licence of the data, address of the view, day of printing. */
export default function PrintSource({ address }: PrintSourceProps) {
  const t = useTranslator();
  const loaded = useApp((state) => state.loaded);
  const view = useApp((state) => state.view);
  const [today, setToday] = useState(() => todayText());
  useEffect(function tellTheDay() {
    // The page may have been open since yesterday; printing uses what is rendered when this handler returns.
    const tell = () => flushSync(() => setToday(todayText()));
    window.addEventListener('beforeprint', tell);
    return () => window.removeEventListener('beforeprint', tell);
  }, []);
  if (!loaded) return null;
  const url = address ?? addressOf(view, loaded);
  const day = dayText(plainDay(today), t.language, 'long');
  return (
    <p className="print-source">
      {sourceText(loaded.table.metadata, t)} ·{' '}
      {url === undefined ? t('shown.printed', { day }) : t('shown.printedFrom', { day, url })}
    </p>
  );
}
