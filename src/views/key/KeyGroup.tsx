import type { ReactNode } from 'react';

export type KeyGroupProps = {
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Group of items of the key, with its name. */
export function KeyGroup({ name, className = '', children }: KeyGroupProps) {
  return (
    <div className={`key-group ${className}`}>
      <b>{name}</b>
      <ul aria-label={name}>{children}</ul>
    </div>
  );
}
