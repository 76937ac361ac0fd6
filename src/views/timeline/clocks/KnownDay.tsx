import { useContext, useId, useRef, useState } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import { printDay } from '../../../model/day';
import { useApp, useAppStore } from '../../../state/useApp';
import { CloseMenuContext } from '../../menu/closeMenu';
import { DateNote } from './DateNote';
import type { TypedDate } from './typedDate';
import { parseIsoDay } from './parseIsoDay';
import type { PartProps } from '../partProps';
import { useWindowNow } from '../useWindow';

/**
 * Date field for the as-of day, with a button back to today. It takes effect on Enter or its button, and is
 * filled with the present as-of day, or else the last visible day.
 */
export function KnownDay({ loaded, bounds }: Pick<PartProps, 'loaded' | 'bounds'>) {
  const t = useTranslator();
  const store = useAppStore();
  const close = useContext(CloseMenuContext);
  const windowNow = useWindowNow(loaded);
  const known = useApp((state) => state.view.known);
  const input = useRef<HTMLInputElement>(null);
  const [offered] = useState(() => printDay(known ?? Math.min(bounds.to, windowNow().to)));
  const id = useId();
  const [typed, setTyped] = useState<TypedDate>();
  const stand = () => {
    const day = parseIsoDay(input.current?.value ?? '');
    if (day === undefined || day < bounds.from || day > bounds.to) return setTyped({ refused: day });
    store.getState().change({ known: day });
    close();
  };
  return (
    <div className="timeline-known-day">
      <label>
        {t('known.day')}
        <input
          ref={input}
          type="date"
          defaultValue={offered}
          min={printDay(bounds.from)}
          max={printDay(bounds.to)}
          aria-invalid={typed !== undefined || undefined}
          aria-describedby={typed && id}
          onInput={() => setTyped(undefined)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            // The focus goes back to the menu's button, which would take the key as its own.
            event.preventDefault();
            stand();
          }}
        />
      </label>
      <button type="button" className="button" onClick={stand}>
        {t('known.stand')}
      </button>
      {known !== undefined && (
        <button
          type="button"
          className="button"
          onClick={() => {
            store.getState().change({ known: undefined });
            close();
          }}
        >
          {t('known.back')}
        </button>
      )}
      {typed && (
        <DateNote
          id={id}
          loaded={loaded}
          bounds={bounds}
          field="known"
          typed={typed}
          close={() => setTyped(undefined)}
        />
      )}
    </div>
  );
}
