import { useId, useRef, useState, type ReactNode, type ToggleEvent } from 'react';
import { CloseMenuContext } from '../../menu/closeMenu';

export type ClockButtonProps = {
  readonly label: string;
  readonly value: ReactNode;
  /** Whether an as-of day hides events: the button is then inverted. */
  readonly on: boolean;
  /** Content of the button's popover. */
  readonly children: ReactNode;
};

/**
 * Button with the name and value of a date control, and its popover, which the browser closes by Escape or a
 * tap elsewhere.
 */
export function ClockButton({ label, value, on, children }: ClockButtonProps) {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const popover = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);

  const placeOverButton = (event: ToggleEvent<HTMLDivElement>) => {
    setOpen(event.newState === 'open');
    if (event.newState !== 'open' || !button.current) return;
    const { top } = button.current.getBoundingClientRect();
    const { style } = event.currentTarget;
    style.bottom = `${Math.max(8, document.documentElement.clientHeight - top + 6)}px`;
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="timeline-clock-button"
        data-on={on || undefined}
        aria-expanded={open}
        popoverTarget={id}
      >
        <span className="timeline-clock-name">{label}</span>
        <b>{value}</b>
        <span className="chevron" aria-hidden="true" />
      </button>
      <div
        id={id}
        ref={popover}
        className="timeline-popover"
        role="group"
        aria-label={label}
        popover="auto"
        onToggle={placeOverButton}
      >
        {open && <CloseMenuContext value={() => popover.current?.hidePopover()}>{children}</CloseMenuContext>}
      </div>
    </>
  );
}
