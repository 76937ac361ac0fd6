import { useEffect, useRef, useState, type ReactNode } from 'react';
import { loadSearch } from '../../engine/tab/search/loadSearch';
import { useTranslator } from '../../i18n/useTranslator';
import type { Family } from '../../model/dataset';
import { OptionLine } from './OptionLine';

/** Number of options above which a search field is shown. */
const findFrom = 14;

type Option = {
  readonly id: string;
  readonly label: string;
  /** Number of events or claims with the option; undefined if it isn't counted. */
  readonly count?: number;
  /**
   * Colour family of a category, or `own` for one without; its name is the heading of consecutive options.
   * Default: no headings.
   */
  readonly group?: Family | 'own';
};

type OptionListProps<Listed extends Option> = {
  readonly options: readonly Listed[];
  /** Whether the counts are of the current view; outdated counts aren't shown. */
  readonly counted: boolean;
  /** Ids of the ticked options. */
  readonly ticked: readonly string[];
  /** Called with the new ids of all ticked options. */
  readonly change: (ids: readonly string[]) => void;
  /** Renders the glyph of an option. Default: none. */
  readonly mark?: (option: Listed) => ReactNode;
  /**
   * Returns, for typed text, a test of which option ids have that text in any of their names. Default: labels
   * only are searched.
   */
  readonly named?: (typed: string) => ((id: string) => boolean) | undefined;
  /** Further buttons below the list. Default: none. */
  readonly children?: ReactNode;
};

/** Checkboxes for filter options with counts, and a search field for long lists. */
export function OptionList<Listed extends Option>({
  options,
  counted,
  ticked,
  change,
  mark,
  named,
  children,
}: OptionListProps<Listed>) {
  const t = useTranslator();
  const [find, setFind] = useState('');
  const field = useRef<HTMLInputElement>(null);
  useEffect(function typeAtOnce() {
    // In a menu, but not where the keyboard would rise over it; where several lists stand in a dialog, none is first.
    const inMenu = field.current?.closest('.menu-popover');
    if (inMenu && window.matchMedia('(hover: hover)').matches) field.current?.focus();
  }, []);
  const most = Math.max(1, ...options.map(({ count }) => count ?? 0));
  const asked = find.toLocaleLowerCase();
  const isNamed = named?.(find);
  const found = options.filter(({ id, label }) => label.toLocaleLowerCase().includes(asked) || isNamed?.(id));
  const toggle = (id: string) =>
    change(ticked.includes(id) ? ticked.filter((other) => other !== id) : [...ticked, id]);

  return (
    <div className="facet">
      {options.length > findFrom && (
        <input
          ref={field}
          className="facet-find"
          type="search"
          value={find}
          placeholder={t('filters.find')}
          aria-label={t('filters.find')}
          onFocus={() => void loadSearch().catch(() => undefined)}
          onChange={(event) => setFind(event.target.value)}
        />
      )}
      <ul className="facet-list">
        {found.map((option, index) => (
          <li key={option.id}>
            {option.group && option.group !== found[index - 1]?.group && (
              <p className="facet-group">{t(`family.${option.group}`)}</p>
            )}
            <OptionLine
              label={option.label}
              count={counted ? option.count : undefined}
              most={most}
              checked={ticked.includes(option.id)}
              onToggle={() => toggle(option.id)}
            >
              {mark?.(option)}
            </OptionLine>
          </li>
        ))}
      </ul>
      <div className="facet-foot">
        <span className="facet-hint">{t('filters.hint')}</span>
        {children}
        <button
          type="button"
          className="link-button"
          aria-disabled={ticked.length === 0}
          onClick={() => ticked.length > 0 && change([])}
        >
          {t('filters.clearFacet')}
        </button>
      </div>
    </div>
  );
}
