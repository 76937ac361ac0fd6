import { useEffect, useMemo, useState } from 'react';
import { previewPoints } from '../../../formats/columns/previewPoints';
import { localeOf } from '../../../i18n/languages';
import type { Translator } from '../../../i18n/translator';
import { useTranslator } from '../../../i18n/useTranslator';
import { useApp } from '../../../state/useApp';
import type { ColumnsState } from './columnsState';
import { layoutPointsMap, mapOutline, type Extent, type MapOutline } from './pointsMapLayout';
import { pointsOfTable } from './pointsOfTable';
import type { FileReading } from './useFileReading';
import './pointsMap.css';

export type PointsMapProps = { readonly state: ColumnsState; readonly reading: FileReading };

const size = { width: 236, height: 142 };

/**
 * Small map of a table's points over the outline of the world, so that swapped and wrong coordinates are seen before
 * the file is opened: those of its first rows, then of all once they are read.
 */
export function PointsMap({ state: { head, draft }, reading }: PointsMapProps) {
  const t = useTranslator();
  const outline = useOutline();
  const { points, count, wrong } = useMemo(
    () =>
      reading.kind === 'read' && reading.result.kind === 'loaded'
        ? pointsOfTable(reading.result.table)
        : previewPoints(head, draft),
    [reading, head, draft],
  );
  const drawn = typeof outline === 'object' ? outline : undefined;
  const { land, lines, dots, extent } = useMemo(() => layoutPointsMap(points, drawn, size), [points, drawn]);
  return (
    <figure className="points-map">
      <svg viewBox={`0 0 ${size.width} ${size.height}`} aria-hidden="true">
        <path className="points-map-land" d={land} />
        <path className="points-map-lines" d={lines} />
        <path className="points-map-halo" d={dots} />
        <path className="points-map-dots" d={dots} />
      </svg>
      <figcaption>
        {extent ? extentText(count, extent, t) : t('columns.map.none')}
        {wrong > 0 && <> {t('columns.map.wrong', { count: wrong })}</>}
        {outline === 'failed' && <> {t('columns.map.failed')}</>}
      </figcaption>
    </figure>
  );
}

/** The outline of the world, once it is loaded. */
function useOutline(): MapOutline | 'failed' | undefined {
  const assets = useApp((state) => state.surroundings.assets);
  const [outline, setOutline] = useState<MapOutline | 'failed'>();
  useEffect(
    function loadOutline() {
      let live = true;
      const own = new URL(import.meta.env.CONFLICT_MAP, new URL(assets, document.baseURI));
      void import('../../../load/worldOutline')
        .then(({ loadWorldOutline }) => loadWorldOutline(own.href))
        .catch(() => undefined)
        .then((world) => {
          if (!live) return;
          if (!world) return setOutline('failed');
          const areas = world.countries.features.map(({ geometry }) => geometry);
          const lines = world.lines.flatMap(({ features }) => features.map(({ geometry }) => geometry));
          setOutline(mapOutline(areas, lines));
        });
      return () => {
        live = false;
      };
    },
    [assets],
  );
  return outline;
}

function extentText(count: number, { south, north, west, east }: Extent, t: Translator): string {
  const isNarrow = north - south < 5 || Math.abs(east - west) < 5;
  const format = new Intl.NumberFormat(localeOf(t.language), { maximumFractionDigits: isNarrow ? 1 : 0 });
  const latitude = (lat: number) =>
    t(lat < 0 ? 'columns.map.south' : 'columns.map.north', { degrees: format.format(Math.abs(lat)) });
  const longitude = (lng: number) =>
    t(lng < 0 ? 'columns.map.west' : 'columns.map.east', { degrees: format.format(Math.abs(lng)) });
  return t('columns.map.text', {
    count,
    south: latitude(south),
    north: latitude(north),
    west: longitude(west),
    east: longitude(east),
  });
}
