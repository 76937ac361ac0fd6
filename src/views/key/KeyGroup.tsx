import type { ReactNode } from 'react';

export type KeyGroupProps = {
  readonly name: string;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Items of the key that tell one thing apart, under its name. */
export function KeyGroup({ name, className = '', children }: KeyGroupProps) {
  return (
    <div className={`key-group ${className}`}>
      <b>{name}</b>
      <ul aria-label={name}>{children}</ul>
    </div>
  );
}
