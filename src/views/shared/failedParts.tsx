import { createContext, useContext, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { useAppStore } from '../../state/useApp';

/** A part that could not be drawn: what is told of it, and what draws it anew. */
export type FailedPart = {
  readonly text: string;
  readonly again: () => void;
  /** The page is whole without it: it is told of nowhere, and drawn anew with the others. Default: false. */
  readonly quiet?: boolean;
};

/** Adds a part to those that failed, and returns what takes it away again. */
const AddContext = createContext<((part: FailedPart) => () => void) | undefined>(undefined);
const PartsContext = createContext<readonly FailedPart[]>([]);

/**
 * Draws `children`, and under them one alert for all parts in them that failed, with one button that draws them all
 * anew: a part's own place may be covered, clipped or no higher than a line.
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

/** The alert for all parts that failed. A modal dialog has one of its own: what lies under it can't be reached. */
export function FailedUnder() {
  const parts = useContext(PartsContext);
  return parts.some(({ quiet }) => !quiet) && <Alert parts={parts} />;
}

/** Stands in place of a part that failed. In a dialog, which makes all under it inert, the alert is there too. */
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
