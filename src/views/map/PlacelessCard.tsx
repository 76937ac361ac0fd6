import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import type { Category } from '../../model/dataset';
import { useApp } from '../../state/useApp';
import { Glyph } from '../glyph/Glyph';
import { useSettled } from '../useSettled';

export type PlacelessCardProps = {
  readonly categories: readonly Category[];
  /** Events that the map can't show, by category index. */
  readonly counts: readonly number[];
  /** Opens them in the list: those of one category, or all. */
  readonly list: (category?: string) => void;
};

/** Counts in plain sight what has no place on the map; each count opens its events. While a brush moves it waits. */
export function PlacelessCard({ categories, counts: present, list }: PlacelessCardProps) {
  const t = useTranslator();
  const counts = useSettled(
    present,
    useApp((state) => state.entry === 'drag'),
  );
  const count = counts.reduce((sum, one) => sum + one, 0);
  return (
    <div className="map-placeless" data-card data-empty={count === 0}>
      <button type="button" className="map-placeless-all" onClick={() => list()}>
        <b className="map-wide">{t('map.placeless', { count })}</b>{' '}
        <span className="map-wide">
          {t('map.placelessWhat')} <u>{t('map.listThem')}</u> ›
        </span>
        <span className="map-narrow">{t('map.placelessShort', { count })} ›</span>
      </button>
      <ul className="map-wide">
        {categories.map((category, i) =>
          counts[i] ? (
            <li key={category.id}>
              <button
                type="button"
                title={textIn(category.title, t.language)}
                aria-label={t('map.listCategory', {
                  category: textIn(category.title, t.language),
                  count: counts[i],
                })}
                onClick={() => list(category.id)}
              >
                <Glyph glyph={category.glyph} sizePx={12} color={`var(--${category.family})`} /> {counts[i]}
              </button>
            </li>
          ) : null,
        )}
      </ul>
    </div>
  );
}
