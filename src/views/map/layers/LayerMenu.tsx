import { useId, useState } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import type { ConflictMap, LayerRole } from '../../../model/conflictMap';
import { textIn } from '../../../model/text';
import { openStreetMap, type TileSource } from '../tiles/tileSource';
import type { LayerChoice } from './BaseLayers';
import { OwnAddress } from './OwnAddress';
import '../mapMenu.css';

export type LayerMenuProps = {
  readonly map: ConflictMap;
  readonly choice: LayerChoice;
  readonly choose: (choice: LayerChoice) => void;
  /** Whether any dated layer (map layer valid for a span of days) covers the whole shown time window. */
  readonly holds: boolean;
};

/** Menu of the base map's layers. Online tiles are off by default, with a note on what data is sent to whom. */
export function LayerMenu({ map, choice, choose, holds }: LayerMenuProps) {
  const t = useTranslator();
  const id = useId();
  const has = (wanted: LayerRole) => map.layers.some(({ role }) => role === wanted);
  const hasGround = map.layers.some(({ dated }) => dated !== undefined);
  const [asking, ask] = useState(choice.tiles?.kind === 'address');
  const { tiles } = choice;
  const under = asking ? 'address' : (tiles?.kind ?? 'map');
  const base = (kind: typeof under, label: string, pick: () => void, describedBy?: string) => (
    <label className="map-layer">
      <input type="radio" checked={under === kind} aria-describedby={describedBy} onChange={pick} />
      {label}
    </label>
  );
  const show = (source: TileSource | undefined) => {
    ask(source?.kind === 'address');
    choose({ ...choice, tiles: source });
  };
  const box = (key: Exclude<keyof LayerChoice, 'tiles'>, label: string, describedBy?: string) => (
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
      <div className="map-under" role="radiogroup" aria-label={t('map.under')}>
        {base('map', t('map.under.map'), () => show(undefined))}
        {base('osm', t('map.tiles'), () => show(openStreetMap), `${id}-tiles`)}
        <p id={`${id}-tiles`}>{t('map.tilesWarning')}</p>
        {base('address', t('map.address'), () => ask(true))}
      </div>
      {asking && <OwnAddress used={tiles?.kind === 'address' ? tiles : undefined} use={show} />}
    </>
  );
}
