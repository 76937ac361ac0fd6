import { followMaps } from '../../../../src/app/followMaps';
import { MapView } from '../../../../src/views/map/MapView';
import type { Contestant } from '../contestant';
import { container } from '../container';
import { measured, rest, workOf } from '../frame';
import { generatedApp } from '../generatedApp';
import { mapSize, mapWindow } from '../mapWindows';
import { prepareMount } from '../mount';
import { until } from '../until';

/** Our map: the window moves, and the map is drawn again with what passes. */
export const contestant: Contestant = async ({ n, ...times }) => {
  const { store, show } = generatedApp(n);
  show(mapWindow(0));
  const element = container(mapSize.widthPx, mapSize.heightPx);
  element.style.display = 'grid';
  followMaps(store);
  const mount = await prepareMount(store, element);
  mount(<MapView />);
  await until(() => document.querySelector('.map-canvas') !== null);
  await rest(30);
  return { ms: await measured(times, (step) => workOf(() => show(mapWindow(step + 1)))) };
};
