import { useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { focusNear } from '../shared/focusNear';
import { lineAfter } from './listKeys';

/**
 * Hook that makes a list one tab stop (roving tabindex): arrow keys move the focus between rows, Home and End
 * to its ends. `stop` is the id of the row focused last.
 */
export function useListKeys(root: RefObject<HTMLElement | null>): {
  readonly stop: string | undefined;
  readonly keys: {
    readonly onKeyDown: (event: KeyboardEvent) => void;
    readonly onFocus: (event: FocusEvent) => void;
  };
} {
  const [stop, setStop] = useState<string | undefined>(undefined);
  const onKeyDown = (event: KeyboardEvent) => {
    const lines = [...(root.current?.querySelectorAll<HTMLElement>('.line-button') ?? [])];
    const at = lines.indexOf(focusNear(root.current) as HTMLElement);
    const to = at < 0 ? undefined : lineAfter(event.key, at, lines.length);
    if (to === undefined) return;
    event.preventDefault();
    lines[to]?.focus();
  };
  const onFocus = (event: FocusEvent) => {
    const id = (event.target as HTMLElement).dataset['id'];
    if (id !== undefined) setStop(id);
  };
  return { stop, keys: { onKeyDown, onFocus } };
}
