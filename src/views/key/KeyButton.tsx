import { useId, useState, type ReactNode } from 'react';
import type { Loaded } from '../../state/session/loaded';
import type { Lit } from '../../state/session/lit';
import { useApp } from '../../state/useApp';
import { useCard } from '../card/useCard';
import { KeyCard } from './KeyCard';

export type KeyButtonProps = {
  readonly loaded: Loaded;
  readonly lit: Lit;
  readonly title: string;
  readonly text: string;
  /** Highlight pinned by a click, until a second click or Escape; undefined for none. */
  readonly kept: Lit | undefined;
  readonly keep: (lit: Lit | undefined) => void;
  /** Accessible name of a legend item without visible text. Default: its text. */
  readonly name?: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/**
 * Item of the legend: hover or focus highlights the marks it explains and opens its card, a click pins the
 * highlight.
 */
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
