import { useTranslator } from '../../i18n/useTranslator';
import type { EdgeChip } from './useChips';

export type EdgeChipsProps = {
  readonly chips: readonly EdgeChip[];
  readonly counted: ReadonlySet<number>;
  /** Opens the events of places in the list, by place index. */
  readonly list: (places: readonly number[]) => void;
  /** Ids of the events that are hovered or selected. */
  readonly lit: readonly (string | undefined)[];
};

/** Places beyond the map, at its edge in their direction: "Moscow 21". */
export function EdgeChips({ chips, counted, list, lit }: EdgeChipsProps) {
  const t = useTranslator();
  return chips.map(({ key, name, box, groups }) => {
    const count = groups.reduce(
      (sum, { marks }) => sum + marks.filter(({ row }) => counted.has(row)).length,
      0,
    );
    if (count === 0) return null;
    return (
      <button
        key={key}
        type="button"
        className="map-chip"
        style={{ left: box.x, top: box.y, width: box.width, height: box.height }}
        data-lit={groups.some(({ marks }) => marks.some(({ id }) => lit.includes(id)))}
        aria-label={t('map.outside', { place: name, count })}
        onClick={() => list(groups.map(({ place }) => place))}
      >
        {name} <b>{count}</b>
      </button>
    );
  });
}
