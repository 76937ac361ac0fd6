import { useRef } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import { isMoving } from '../../../state/motion/motion';
import { useApp } from '../../../state/useApp';
import { useDebounced } from '../../../views/shared/useDebounced';
import { useShown } from '../../../views/shared/useShown';
import { useKeptKeyboard } from '../../keyboard/useKeptKeyboard';
import PrintSource from '../print/PrintSource';
import { useFitPaper } from '../print/useFitPaper';
import { usePageTitle } from '../usePageTitle';
import './shownHead.css';

/** Summary sentence of the current view, for screen readers and the top of the printed page. */
export default function ShownHead() {
  const t = useTranslator();
  const loaded = useApp((state) => state.loaded);
  const view = useDebounced(
    useApp((state) => state.view),
    useApp(isMoving),
  );
  const shown = useShown(view, loaded, t);
  const head = useRef<HTMLDivElement>(null);
  useFitPaper(head);
  // Loaded with this component, so that the first event doesn't wait for them.
  usePageTitle();
  useKeptKeyboard();
  return (
    <div className="shown-head" ref={head}>
      <p className="shown-text">{shown?.text}</p>
      <PrintSource />
    </div>
  );
}
