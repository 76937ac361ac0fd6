import type { Window } from '../../engine/questions';
import { DateField, type DateFieldProps } from './DateField';
import type { PartProps } from './partProps';
import { useWindow } from './useWindow';

type WindowDateFieldProps = Pick<DateFieldProps, 'name'> &
  Omit<PartProps, 'frame'> & { readonly end: keyof Window };

/** The field of one end of the window; the other end gives way to it. */
export function WindowDateField({ loaded, bounds, show, end, ...texts }: WindowDateFieldProps) {
  const window = useWindow(loaded);
  const choose = (day: number) =>
    show(
      end === 'from'
        ? { from: day, to: Math.max(day, window.to) }
        : { from: Math.min(window.from, day), to: day },
      'push',
    );
  return <DateField {...texts} day={window[end]} bounds={bounds} choose={choose} />;
}
