import { useId } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import type { ConflictMap, LayerRole } from '../../../model/conflictMap';
import { textIn } from '../../../model/text';
import type { LayerChoice } from './BaseLayers';
import '../mapMenu.css';

export type LayerMenuProps = {
  readonly map: ConflictMap;
  readonly choice: LayerChoice;
  readonly choose: (choice: LayerChoice) => void;
  /** Whether any dated layer is valid on all visible days. */
  readonly holds: boolean;
};

/** Choice of the base map's layers. Online tiles are off by default, with a note on what they send to whom. */
export function LayerMenu({ map, choice, choose, holds }: LayerMenuProps) {
  const t = useTranslator();
  const id = useId();
  const has = (wanted: LayerRole) => map.layers.some(({ role }) => role === wanted);
  const hasGround = map.layers.some(({ dated }) => dated !== undefined);
  const box = (key: keyof LayerChoice, label: string, describedBy?: string) => (
    <label className="map-layer">
      <input
        type="checkbox"
        checked={choice[key]}
        aria-describedby={describedBy}
        onChange={(event) => choose({ ...choice, [key]: event.target.checked })}
      />
      {label}
    </label>
  );
  return (
    <>
      {has('relief') && box('relief', t('map.relief'))}
      {has('district') && box('districts', t('map.districts'))}
      {hasGround && (
        <>
          {box('ground', t('map.ground'), `${id}-ground`)}
          <p id={`${id}-ground`}>{holds ? textIn(map.ground, t.language) : t('map.groundNot')}</p>
        </>
      )}
      {box('tiles', t('map.tiles'), `${id}-tiles`)}
      <p id={`${id}-tiles`}>{t('map.tilesWarning')}</p>
    </>
  );
}
