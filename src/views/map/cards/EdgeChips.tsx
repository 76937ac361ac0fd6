import { useTranslator } from '../../../i18n/useTranslator';
import type { Place } from '../../../model/place';
import { useNaming } from '../../../i18n/useNaming';
import { useApp } from '../../../state/useApp';
import { isPressed } from '../layout/chipClauses';
import type { EdgeChip } from '../layout/edgeChips';
import { placeName } from '../layout/names/placeName';
import type { MapMarks } from '../useMapMarks';

export type EdgeChipsProps = {
  readonly chips: readonly EdgeChip[];
  readonly places: readonly Place[];
  readonly marks: MapMarks;
  readonly press: (chip: EdgeChip) => void;
  /** Ids of the hovered and the selected event. */
  readonly lit: readonly (string | undefined)[];
};

/** Most place names listed in the title (tooltip) of a count button; an ellipsis follows if there are more. */
const mostNames = 12;

/**
 * Buttons (chips) at the map's edge with counts of events that the viewport doesn't show: "Moscow 20", "101
 * beyond this frame", "31 with no place given".
 */
export function EdgeChips({ chips, places, marks: { counted, unplaced }, press, lit }: EdgeChipsProps) {
  const t = useTranslator();
  const naming = useNaming();
  const view = useApp((state) => state.view);
  const nameOf = (index: number) => placeName(places[index], naming);
  return chips.map((chip) => {
    const { key, kind, box, marks } = chip;
    // How many of its events pass the other filters.
    const count = kind === 'none' ? unplaced : marks.filter(({ key }) => counted.has(key)).length;
    const isOn = isPressed(view, chip);
    if (count === 0 && !isOn) return null;
    const named = kind === 'place' || kind === 'elsewhere';
    const name = kind === 'place' ? nameOf(chip.places[0] ?? -1) : t(`map.chip.${kind}`);
    const what = t(`map.chip.${kind === 'none' || kind === 'crowded' ? kind : 'beyond'}.list`);
    const names = kind === 'place' ? [] : chip.places.slice(0, mostNames).map(nameOf);
    const more = chip.places.length > mostNames ? ['…'] : [];
    return (
      <button
        key={key}
        type="button"
        className="map-chip"
        style={{ left: box.x, top: box.y, minWidth: box.width, height: box.height }}
        data-lit={marks.some(({ id }) => lit.includes(id))}
        data-kind={kind}
        aria-pressed={isOn}
        aria-label={t('map.chip.label', {
          text: named ? `${name} ${count}` : `${count} ${name}`,
          what: named ? what : t('map.listThem'),
        })}
        title={[what, ...(names.length > 0 ? [[...names, ...more].join(', ')] : [])].join('\n')}
        onClick={() => press(chip)}
      >
        {named && name} <b>{count}</b> {!named && name}
      </button>
    );
  });
}
