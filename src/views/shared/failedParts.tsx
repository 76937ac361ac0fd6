import { createContext, useContext, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { useAppStore } from '../../state/useApp';

/** Lazily loaded component that failed to load or render: its error message, and a function that retries it. */
export type FailedPart = {
  readonly text: string;
  readonly again: () => void;
  /**
   * Whether the failure isn't reported, because the component is inessential; it is retried with the others.
   * Default: false.
   */
  readonly quiet?: boolean;
};

/** Context with a function that registers a failed component, and returns one that removes it again. */
const AddContext = createContext<((part: FailedPart) => () => void) | undefined>(undefined);
const PartsContext = createContext<readonly FailedPart[]>([]);

/**
 * Renders `children`, and below them one alert for all lazily loaded components in them that failed, with a
 * button that retries them all.
 */
export function FailedParts({ children }: { readonly children: ReactNode }) {
  const [parts, setParts] = useState<readonly FailedPart[]>([]);
  const [add] = useState(() => (part: FailedPart) => {
    setParts((before) => [...before, part]);
    return () => setParts((before) => before.filter((one) => one !== part));
  });
  return (
    <AddContext value={add}>
      <PartsContext value={parts}>
        {children}
        <FailedUnder />
      </PartsContext>
    </AddContext>
  );
}

/**
 * Alert for all failed components around it. A modal dialog needs one of its own, since what is below it can't
 * be reached.
 */
export function FailedUnder() {
  const parts = useContext(PartsContext);
  return parts.some(({ quiet }) => !quiet) && <Alert parts={parts} />;
}

/**
 * Placeholder of a component that failed to load or render; it registers the failure for the common alert, or
 * in a modal dialog shows an alert itself.
 */
export function PartFailed({ text, again, quiet = false }: FailedPart) {
  const add = useContext(AddContext);
  const place = useRef<HTMLSpanElement>(null);
  const [inPlace, setInPlace] = useState(!add && !quiet);
  useLayoutEffect(
    function tell() {
      if (!quiet && place.current?.closest('dialog')) setInPlace(true);
      else return add?.({ text, again, quiet });
    },
    // How it is drawn anew is the same whenever it is asked.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [add, text, quiet],
  );
  return inPlace ? <Alert parts={[{ text, again }]} /> : <span ref={place} hidden />;
}

function Alert({ parts }: { readonly parts: readonly FailedPart[] }) {
  const t = useTranslator();
  const store = useAppStore();
  const drawAnew = () => {
    for (const { again } of parts) again();
    // What was missing may have been missing for them too.
    for (const { issue, again } of store.getState().awaited) if (issue) again();
  };
  return (
    <div className="view-failed" role="alert">
      {[...new Set(parts.flatMap(({ text, quiet }) => (quiet ? [] : [text])))].map((text) => (
        <p key={text}>{text}</p>
      ))}
      <button type="button" className="button" onClick={drawAnew}>
        {t('app.viewAgain')}
      </button>
    </div>
  );
}
