import { useState } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Loaded } from '../../../state/session/loaded';
import type { LeafletMouseEvent } from '../leaflet';
import type { MapModel } from '../useMapModel';
import { CoordinatesTool } from './CoordinatesTool';
import { MeasureTool } from './MeasureTool';
import { SelectTool } from './SelectTool';
import '../mapMenu.css';
import './toolbox.css';

/**
 * Mouse event with the map point that the tools were opened at, by a right click, a long touch or the menu key.
 */
export type Asked = Pick<LeafletMouseEvent, 'latlng'>;

export type ToolboxProps = {
  readonly model: MapModel;
  readonly loaded: Loaded;
  readonly asked: Asked | undefined;
};

const tools = ['coordinates', 'measure', 'select'] as const;

/** Map tools, of which one is active while their menu is open: coordinates, distance, lasso. */
export function Toolbox({ model, loaded, asked }: ToolboxProps) {
  const t = useTranslator();
  const [tool, setTool] = useState<(typeof tools)[number]>('coordinates');
  const { zoom } = model.viewport;
  return (
    <div className="map-toolbox-card">
      <div className="map-tool-choice" role="radiogroup" aria-label={t('map.toolbox')}>
        {tools.map((one) => (
          <label key={one}>
            <input type="radio" checked={tool === one} onChange={() => setTool(one)} />
            <span>{t(`map.tool.${one}`)}</span>
          </label>
        ))}
      </div>
      {tool === 'coordinates' && (
        <CoordinatesTool key={`${asked?.latlng.lng} ${asked?.latlng.lat}`} zoom={zoom} from={asked?.latlng} />
      )}
      {tool === 'measure' && <MeasureTool zoom={zoom} />}
      {tool === 'select' && <SelectTool model={model} loaded={loaded} />}
    </div>
  );
}
