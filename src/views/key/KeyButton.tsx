import { useId, useState, type ReactNode } from 'react';
import type { Loaded } from '../../state/createAppStore';
import type { Lit } from '../../state/lit';
import { useApp } from '../../state/useApp';
import { useCard } from '../card/useCard';
import { KeyCard } from './KeyCard';

export type KeyButtonProps = {
  readonly loaded: Loaded;
  readonly lit: Lit;
  readonly title: string;
  readonly text: string;
  /** What is lit for good, until it is pressed again or Escape is. */
  readonly kept: Lit | undefined;
  readonly keep: (lit: Lit | undefined) => void;
  /** Name of the button where it has no words. Default: its words. */
  readonly name?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** An item of the key: pointed at or focused it lights its marks and tells of them; pressed it keeps them lit. */
export function KeyButton({
  loaded,
  lit,
  title,
  text,
  kept,
  keep,
  name,
  className = '',
  children,
}: KeyButtonProps) {
  const light = useApp((state) => state.light);
  const [pointed, setPointed] = useState(false);
  const id = useId();
  // Inside its item: the pointer that comes onto the card is on the item still.
  const isDescribed = useCard(pointed ? id : undefined, String).shown !== undefined;
  const show = () => {
    setPointed(true);
    light(lit);
  };
  const leave = () => {
    setPointed(false);
    light(kept);
  };
  return (
    <li
      className={`key-item ${className}`}
      onPointerEnter={show}
      // A finger that is lifted leaves at once; what it tapped stays.
      onPointerLeave={(event) => event.pointerType !== 'touch' && leave()}
    >
      <button
        type="button"
        className="key-button"
        aria-pressed={kept === lit}
        aria-describedby={isDescribed ? id : undefined}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && show()}
        onBlur={leave}
        onClick={() => {
          const next = kept === lit ? undefined : lit;
          keep(next);
          light(next);
        }}
      >
        {name !== undefined && <span className="visually-hidden">{name}</span>}
        {children}
      </button>
      {isDescribed && <KeyCard id={id} loaded={loaded} lit={lit} title={title} text={text} />}
    </li>
  );
}
