import { useEffect, useState } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import { openArchive, type Archive } from '../../../load/streets/archive';
import { StreetsError, type StreetsFault } from '../../../load/streets/fault';
import { rangesOf } from '../../../load/streets/readRange';
import { useAppStore } from '../../../state/useApp';
import type { LayerChoice } from '../layers/BaseLayers';
import { paneOf } from '../layers/panes';
import { tileDefaults } from '../layers/TileLayer';
import type { LeafletMap } from '../leaflet';
import { useMap } from '../MapContainer';
import { usePalette } from '../paint/usePalette';
import { streetsLayer } from './streetsLayer';
import { isCovered } from './isCovered';

export type StreetsProps = {
  /** Address of the host's archive. */
  readonly address: string;
  readonly choice: LayerChoice;
  readonly choose: (choice: LayerChoice) => void;
};

/** Zooms before the base map's nearest from which the archive is opened. */
const opensBefore = 1;

/**
 * Streets of the host's archive, nearer than the base map goes. Nothing of it is read before the map comes near there;
 * where it can't be read, the base map stays and a note says why.
 */
export function Streets({ address, choice, choose }: StreetsProps) {
  const t = useTranslator();
  const map = useMap();
  const palette = usePalette();
  const [archive, setArchive] = useState<Archive | undefined>(undefined);
  const [fault, setFault] = useState<StreetsFault | undefined>(undefined);
  const wanted = useIsNear(map);
  const fail = (error: unknown) => setFault(error instanceof StreetsError ? error.fault : 'broken');

  useEffect(
    function open() {
      if (!wanted || fault) return undefined;
      let stopped = false;
      openArchive(rangesOf(address)).then(
        (opened) => stopped || setArchive(opened),
        (error: unknown) => stopped || fail(error),
      );
      return () => {
        stopped = true;
        setArchive(undefined);
      };
    },
    [address, wanted, fault],
  );

  const isBeyond = useIsBeyond(map, archive);
  const shown = choice.tiles?.kind === 'streets';
  useEffect(
    function putUnder() {
      if (isBeyond === shown) return;
      const tiles =
        isBeyond && archive ? { kind: 'streets' as const, attribution: archive.attribution } : undefined;
      choose({ ...choice, tiles });
    },
    [isBeyond, shown, archive, choice, choose],
  );

  const { language } = t;
  useEffect(
    function addTiles() {
      if (!shown || !archive) return undefined;
      let stopped = false;
      const options = {
        pane: paneOf(map, 'tiles'),
        maxZoom: tileDefaults.maxZoom,
        palette,
        language,
        failed: (found: StreetsFault) => stopped || setFault(found),
      };
      const added = streetsLayer(archive, options).then(
        (layer) => (stopped ? undefined : layer.addTo(map)),
        (error: unknown) => {
          if (!stopped) fail(error);
          return undefined;
        },
      );
      return () => {
        stopped = true;
        void added.then((layer) => layer?.remove());
      };
    },
    [map, shown, archive, palette, language],
  );

  if (!fault) return null;
  return (
    <p className="map-active" role="status">
      {t(`map.streets.${fault}`)}
      <button type="button" className="button" onClick={() => setFault(undefined)}>
        {t('app.viewAgain')}
      </button>
    </p>
  );
}

/** Tells whether the map was, or its link leads, near the nearest zoom of the base map. */
function useIsNear(map: LeafletMap): boolean {
  const store = useAppStore();
  const [isNear, setNear] = useState(false);
  useEffect(
    function followZoom() {
      const from = map.getMaxZoom() - opensBefore;
      const look = () => {
        if (Math.max(map.getZoom(), store.getState().view.map?.zoom ?? 0) >= from) setNear(true);
      };
      look();
      map.on('zoomend', look);
      return () => void map.off('zoomend', look);
    },
    [map, store],
  );
  return isNear;
}

/** Lets the map come nearer while there is an archive, and tells whether it stands where the archive is drawn. */
function useIsBeyond(map: LeafletMap, archive: Archive | undefined): boolean {
  const store = useAppStore();
  const [isBeyond, setBeyond] = useState(false);
  useEffect(
    function leadNearer() {
      if (!archive) return undefined;
      const nearest = map.getMaxZoom();
      const look = () => {
        const { lng, lat } = map.getCenter();
        setBeyond(map.getZoom() > nearest && isCovered(archive.header, { lng, lat, zoom: map.getZoom() }));
      };
      map.setMaxZoom(Math.max(nearest, tileDefaults.maxZoom));
      // A link may lead nearer than the map could go until now.
      const { map: linked } = store.getState().view;
      if (linked && linked.zoom > nearest) {
        const turned = linked.lng < 0 && map.getCenter().lng > 180 ? linked.lng + 360 : linked.lng;
        map.setView([linked.lat, turned], linked.zoom, { animate: false });
      }
      look();
      map.on('moveend', look);
      return () => {
        map.off('moveend', look);
        map.setMaxZoom(nearest);
        setBeyond(false);
      };
    },
    [map, store, archive],
  );
  return isBeyond;
}
