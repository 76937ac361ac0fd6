import { useId, useState } from 'react';
import type { Window } from '../../../engine/questions';
import { useTranslator } from '../../../i18n/useTranslator';
import { civilOf } from '../../../model/day';
import { DateField, type DateFieldProps } from './DateField';
import { endText } from './endText';
import type { TypedDate } from './typedDate';
import { LazyDateNote } from './LazyDateNote';
import type { PartProps } from '../partProps';
import { useWindow } from '../useWindow';

type WindowDateFieldProps = Pick<DateFieldProps, 'name'> &
  Omit<PartProps, 'frame'> & { readonly end: keyof Window };

/**
 * Date field for the first or last day of the time window. A date beyond the other end moves that end too, with
 * a note.
 */
export function WindowDateField({ loaded, bounds, show, end, name }: WindowDateFieldProps) {
  const id = useId();
  const window = useWindow(loaded);
  const { language } = useTranslator();
  const text = endText(end, window, bounds, language);
  const [typed, setTyped] = useState<TypedDate>();
  const choose = (day: number) => {
    const next =
      end === 'from'
        ? { from: day, to: Math.max(day, window.to) }
        : { from: Math.min(window.from, day), to: day };
    show(next, 'push');
    if (next.from !== window.from && next.to !== window.to) setTyped('moved');
  };
  return (
    <>
      <DateField
        // A browser's field holds no year before 1: its name says it.
        name={civilOf(window[end]).year < 1 ? `${name} ${text}` : name}
        text={text}
        day={window[end]}
        bounds={bounds}
        choose={choose}
        refuse={(refused) => setTyped({ refused })}
        retype={() => setTyped(undefined)}
        note={typed && id}
      />
      {typed && (
        <LazyDateNote
          id={id}
          loaded={loaded}
          bounds={bounds}
          field={end}
          typed={typed}
          close={() => setTyped(undefined)}
        />
      )}
    </>
  );
}
