import { useEffect, useId, useState } from 'react';
import { mapTools } from '../../i18n/mapToolsGroup';
import { shell } from '../../i18n/messageGroups';
import { useTranslator } from '../../i18n/useTranslator';
import type { ConflictMap } from '../../model/conflictMap';
import type { Loaded } from '../../state/session/loaded';
import { lazyPart } from '../shared/lazyPart';
import { AreaButton } from './cards/AreaButton';
import type { LayerChoice } from './layers/BaseLayers';
import { useMap } from './MapContainer';
import type { Asked } from './tools/Toolbox';
import type { MapModel } from './useMapModel';

export type MapMenusProps = {
  readonly map: ConflictMap;
  readonly model: MapModel;
  readonly loaded: Loaded;
  readonly choice: LayerChoice;
  readonly choose: (choice: LayerChoice) => void;
  /** Whether any dated layer (map layer valid for a span of days) covers the whole shown time window. */
  readonly holds: boolean;
};

const TileLayer = lazyPart(() => import('./layers/TileLayer').then(({ TileLayer: tiles }) => tiles), {
  messages: [shell, mapTools],
});
const LayerMenu = lazyPart(() => import('./layers/LayerMenu').then(({ LayerMenu: menu }) => menu), {
  messages: [shell, mapTools],
});
const Toolbox = lazyPart(() => import('./tools/Toolbox').then(({ Toolbox: tools }) => tools), {
  messages: [shell, mapTools],
});

const icons = {
  layers: 'M7 1.5 13 5 7 8.5 1 5ZM2.6 7.3 1 8.3l6 3.6 6-3.6-1.6-1',
  toolbox: 'M7 .5v4m0 5v4M.5 7h4m5 0h4',
};
const names = ['layers', 'toolbox'] as const;
const labels = { layers: 'map.layers', toolbox: 'map.toolbox' } as const;

/**
 * Layers and toolbox buttons over the map with their popovers, of which one is open at a time; the content of a
 * popover is loaded when it is first opened.
 */
export function MapMenus({ map: conflict, model, loaded, choice, choose, holds }: MapMenusProps) {
  const t = useTranslator();
  const map = useMap();
  const id = useId();
  const [open, setOpen] = useState<(typeof names)[number] | undefined>(undefined);
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  useEffect(
    function openFromTheMap() {
      const show = (event: Asked) => {
        setAsked(event);
        setOpen('toolbox');
      };
      map.on('contextmenu', show);
      return () => void map.off('contextmenu', show);
    },
    [map],
  );
  const menus = names.map((name) => (
    <div
      className={`map-${name}`}
      key={name}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || open !== name) return;
        event.preventDefault();
        setOpen(undefined);
        event.currentTarget.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        className="map-button"
        aria-expanded={open === name}
        aria-controls={id + name}
        aria-label={t(labels[name])}
        onClick={() => {
          setAsked(undefined);
          setOpen(open === name ? undefined : name);
        }}
      >
        <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
          <path d={icons[name]} fill="none" stroke="currentColor" strokeWidth="1.2" strokeLinejoin="round" />
        </svg>
        <span className="map-button-text">{t(labels[name])}</span>
      </button>
      <div className="map-popover" id={id + name} hidden={open !== name}>
        {open === name &&
          (name === 'layers' ? (
            <LayerMenu map={conflict} choice={choice} choose={choose} holds={holds} />
          ) : (
            <Toolbox model={model} loaded={loaded} asked={asked} />
          ))}
      </div>
    </div>
  ));
  return (
    <>
      {choice.tiles && <TileLayer source={choice.tiles} />}
      <div className="map-tools" data-card>
        <AreaButton />
        {menus}
      </div>
    </>
  );
}
