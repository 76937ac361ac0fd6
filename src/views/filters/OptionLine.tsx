import type { ReactNode } from 'react';
import { numberText } from '../../i18n/numbers';
import { useTranslator } from '../../i18n/useTranslator';

type OptionLineProps = {
  readonly label: string;
  /** Number of events or claims with the option; undefined if it isn't counted. */
  readonly count: number | undefined;
  /** Largest count among the options, for which the bar has full width. */
  readonly most: number;
  readonly checked: boolean;
  readonly onToggle: () => void;
  /** Glyph or disc of the option, before its label. Default: none. */
  readonly children?: ReactNode;
};

/** Checkbox of one filter option, with its glyph, label, count and a bar for the count. */
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
