import { createLeafletContext, LeafletContext } from '@react-leaflet/core';
import {
  useCallback,
  useDeferredValue,
  useEffect,
  useRef,
  useState,
  type ContextType,
  type ReactNode,
} from 'react';
import { useMap as useWholeMap } from 'react-leaflet';
import { LeafletMap, type MapOptions } from './leaflet';

export type MapContainerProps = {
  readonly className: string;
  /** Leaflet map options, read once at creation; later values are ignored. */
  readonly options: MapOptions;
  /** Sets the initial view of the new Leaflet map, before any child component reads it. */
  readonly open: (map: LeafletMap) => void;
  readonly children: ReactNode;
};

type Context = NonNullable<ContextType<typeof LeafletContext>>;

/**
 * Creates Leaflet's map and provides it to its children through react-leaflet's context. Replaces react-leaflet's own
 * `MapContainer`, which imports all of Leaflet.
 */
export function MapContainer({ className, options, open, children }: MapContainerProps) {
  const [made, setContext] = useState<Context | null>(null);
  // What stands on the map is put there in a task of its own.
  const context = useDeferredValue(made);
  const [initial] = useState({ options, open });
  const standing = useRef<LeafletMap | null>(null);
  const mount = useCallback(
    (element: HTMLDivElement | null) => {
      if (!element || standing.current) return;
      const map = new LeafletMap(element, initial.options);
      standing.current = map;
      initial.open(map);
      // react-leaflet types the whole of Leaflet; its context only holds the map, and `useMap` types it back.
      setContext(createLeafletContext(map as Context['map']));
    },
    [initial],
  );
  useEffect(
    function removeAtTheEnd() {
      return () => void made?.map.remove();
    },
    [made],
  );
  return (
    <>
      <div ref={mount} className={className} />
      {context && <LeafletContext value={context}>{children}</LeafletContext>}
    </>
  );
}

/** Hook that returns the Leaflet map whose child the component is. */
export function useMap(): LeafletMap {
  return useWholeMap();
}
