import type { ReactNode } from 'react';

export type KeyGroupProps = {
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Titled group of legend items. */
export function KeyGroup({ name, className = '', children }: KeyGroupProps) {
  return (
    <div className={`key-group ${className}`}>
      <b>{name}</b>
      <ul aria-label={name}>{children}</ul>
    </div>
  );
}
