import type { ReactNode } from 'react';
import { numberText } from '../../i18n/numbers';
import { useTranslator } from '../../i18n/useTranslator';

type OptionLineProps = {
  readonly label: string;
  /** Undefined for what is ticked and isn't among the counted. */
  readonly count: number | undefined;
  /** The largest count among the options: its bar is whole. */
  readonly most: number;
  readonly checked: boolean;
  readonly onToggle: () => void;
  /** The option's mark. */
  readonly children?: ReactNode;
};

/** Checkbox of one option, with its mark, label, count and a bar. */
export function OptionLine({ label, count, most, checked, onToggle, children }: OptionLineProps) {
  const { language } = useTranslator();
  return (
    <label className="facet-option">
      <input type="checkbox" checked={checked} onChange={onToggle} />
      {children}
      <span className="facet-label" dir="auto">
        {label}
      </span>
      <span className="facet-bar" aria-hidden="true">
        <span style={{ width: `${((count ?? 0) / most) * 100}%` }} />
      </span>
      <span className="facet-count">{count !== undefined && numberText(count, language)}</span>
    </label>
  );
}
