import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { CloseMenuContext } from './closeMenu';

export type MenuProps = {
  /** Accessible name of the menu's popover. */
  readonly name: string;
  /** Content of the menu's button. */
  readonly label: ReactNode;
  readonly className: string;
  /** Called when the menu's button is hovered or focused, to preload the content. Default: nothing. */
  readonly approach?: () => void;
  /** Tab index of the menu's button, for a menu inside a grid. Default: 0. */
  readonly tabIndex?: number;
  readonly children: ReactNode;
};

/** Button with a popover below it; Escape, or a click or focus elsewhere, closes it. */
export function Menu({ name, label, className, approach, tabIndex, children }: MenuProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState(false);

  useEffect(
    function closeFromOutside() {
      if (!open) return;
      const closeUnlessInside = (event: Event) => {
        if (root.current && !event.composedPath().includes(root.current)) setOpen(false);
      };
      // In a shadow root, a tab from one control to the next is not heard of outside.
      const tree = root.current?.getRootNode() ?? document;
      document.addEventListener('pointerdown', closeUnlessInside);
      tree.addEventListener('focusin', closeUnlessInside);
      return () => {
        document.removeEventListener('pointerdown', closeUnlessInside);
        tree.removeEventListener('focusin', closeUnlessInside);
      };
    },
    [open],
  );

  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div
      className={className}
      ref={root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        close();
      }}
    >
      <button
        type="button"
        className="button"
        ref={button}
        tabIndex={tabIndex}
        onPointerEnter={approach}
        onFocus={approach}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      {open && (
        <div className="menu-popover" id={id} role="group" aria-label={name}>
          <CloseMenuContext value={close}>{children}</CloseMenuContext>
        </div>
      )}
    </div>
  );
}
