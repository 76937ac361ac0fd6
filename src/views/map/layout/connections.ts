import { useEffect } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import { themeOf } from '../../../state/session/environment';
import { useApp } from '../../../state/useApp';
import type { Home } from './homeView';
import { useMap } from '../MapContainer';
import type { MapLayout } from './mapLayout';
import { prefersReducedMotion, useKeyboard } from '../gestures/useKeyboard';
import { useMapView } from '../useMapView';
import { useResizing } from '../gestures/useResizing';
import { useSelectedInView } from '../useSelectedInView';

// Children of the map that draw nothing: each connects it with something else, in whichever order they are mounted.

/** Syncs the Leaflet map's centre and zoom with the view in the page's link, both ways. Renders nothing. */
export function LinkedView({ home }: { readonly home: Home }) {
  useMapView(useMap(), home);
  return null;
}

/** Updates the map when its container is resized. */
export function FollowSize() {
  useResizing(useMap());
  return null;
}

/** Sets the map's accessible name and description, and adds its keyboard control. Renders nothing. */
export function Keyboard() {
  const t = useTranslator();
  useKeyboard(useMap(), t('map.canvas'), t('map.keys'), !prefersReducedMotion());
  return null;
}

/** Pans the map to an event when it is selected. Renders nothing. */
export function SelectedInView({ layout }: { readonly layout: MapLayout }) {
  const selected = useApp((state) => state.view.event);
  useSelectedInView(useMap(), layout, selected, !prefersReducedMotion());
  return null;
}

/**
 * Writes the theme and the kind of mark highlighted in the legend to data attributes of the map's element, for
 * the style sheet. Renders nothing.
 */
export function ShownState() {
  const map = useMap();
  const theme = useApp(themeOf);
  const lit = useApp(({ lit: key }) => (key?.kind === 'ring' && key.style === 'said' ? 'said' : key?.kind));
  useEffect(
    function showTheme() {
      map.getContainer().dataset['theme'] = theme;
    },
    [map, theme],
  );
  useEffect(
    function dimChips() {
      const { dataset } = map.getContainer();
      if (lit === undefined) delete dataset['lit'];
      else dataset['lit'] = lit;
    },
    [map, lit],
  );
  return null;
}
