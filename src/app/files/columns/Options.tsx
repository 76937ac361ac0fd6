import { useState, type ReactNode } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';

export type OptionsProps = {
  /** Whether the mapping says something of what is folded in here: then it stands open. */
  readonly isSet: boolean;
  readonly children: ReactNode;
};

/** Disclosure widget with the rarer choices of a field; open from the start where one of them is made. */
export function Options({ isSet, children }: OptionsProps) {
  const t = useTranslator();
  // Undefined until the reader has turned it: what is emptied doesn't close under the focus.
  const [turned, setTurned] = useState<boolean>();
  return (
    <details
      className="column-options"
      open={turned ?? isSet}
      onToggle={({ currentTarget }) => setTurned(currentTarget.open)}
    >
      <summary>{t('columns.options')}</summary>
      {children}
    </details>
  );
}
