// @vitest-environment jsdom
import { act, useEffect } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Engine } from '../../../src/engine/engine';
import type { Ask, Question } from '../../../src/engine/questions';
import { createTabEngine } from '../../../src/engine/tab/createTabEngine';
import { wholeWindowOf } from '../../../src/engine/windows';
import { dayOf, printDay } from '../../../src/model/day';
import { type AppStore, createAppStore } from '../../../src/state/createAppStore';
import { createLoaded, type Loaded } from '../../../src/state/session/loaded';
import { AppStoreContext } from '../../../src/state/useApp';
import { project } from '../../../src/views/map/layout/projection';
import { marksDefaults, useMapMarks, type MapMarks } from '../../../src/views/map/useMapMarks';
import type { Viewport } from '../../../src/views/map/useViewport';
import { eventWith, smallDataset } from '../../table/smallDataset';
import { tableOf } from '../../table/tableOf';

const first = dayOf(2020, 9, 27);
const zoom = 9;

/** Events day after day, in turn at two places some 15 km apart and at one far away. */
function eventsOf(count: number) {
  const places = ['shusha', 'stepanakert', 'moscow'];
  return Array.from({ length: count }, (_, i) =>
    eventWith({
      id: `e${i}`,
      when: printDay(first + (i % 30)),
      places: [{ place: places[i % 3] ?? '', role: 'site' }],
    }),
  );
}

function restAt(lng: number, lat: number, width = 400): Viewport {
  const { x, y } = project(lng, lat, zoom);
  return { zoom, view: { x: x - width / 2, y: y - 150, width, height: 300 } };
}

let root: Root;
let store: AppStore;
let loaded: Loaded;
let asked: Ask<'marks'>[];
let shown: MapMarks;

type MarksProps = { readonly viewport: Viewport; readonly tell: (marks: MapMarks) => void };

function Marks({ viewport, tell }: MarksProps) {
  const marks = useMapMarks(loaded, viewport);
  useEffect(() => tell(marks), [marks, tell]);
  return null;
}

const tell = (marks: MapMarks) => {
  shown = marks;
};

function show(viewport: Viewport): void {
  act(() =>
    root.render(
      <AppStoreContext value={store}>
        <Marks viewport={viewport} tell={tell} />
      </AppStoreContext>,
    ),
  );
}

function open(count: number): void {
  const table = tableOf({ ...smallDataset, events: eventsOf(count), claims: [] });
  const tab = createTabEngine(table);
  const engine: Engine = {
    ask(question) {
      asked.push(question as Question as Ask<'marks'>);
      return tab.ask(question);
    },
  };
  const window = wholeWindowOf(table);
  loaded = createLoaded({ table, engine, defaultWindow: window, wholeWindow: window, address: '' });
  store.getState().setLoaded(loaded);
}

const brush = (from: number, to: number) =>
  act(() => store.getState().change({ from: first + from, to: first + to }, 'drag'));

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  root = createRoot(document.createElement('div'));
  store = createAppStore();
  asked = [];
});
afterEach(() => act(() => root.unmount()));

it('brushing lays nothing out anew: the events of the layout are the same object', () => {
  open(60);
  show(restAt(46.75, 39.8));
  const { layoutSet, points } = shown;
  asked = [];
  brush(3, 9);
  brush(4, 10);
  expect(shown.layoutSet).toBe(layoutSet);
  expect([points, shown.points]).toEqual([false, false]);
  expect(shown.passing.size).toBe(14);
  // What passes, a question a move; nothing else.
  expect(asked.map(({ clauses }) => clauses.time)).toEqual([
    { from: first + 3, to: first + 9 },
    { from: first + 4, to: first + 10 },
  ]);
});

it('where events crowd in sight, those that pass stand at their true points', () => {
  open(3 * marksDefaults.ringLimit);
  show(restAt(46.75, 39.8));
  brush(3, 9);
  expect(shown.points).toBe(true);
  expect(shown.density).toBeUndefined();
  expect(shown.layoutSet).toHaveLength(shown.passing.size);
});

it('where more pass in sight than can be told apart there are cells, and rings where few are', () => {
  open(3 * (marksDefaults.limit + 1));
  show(restAt(46.75, 39.8));
  expect(shown.density?.cells.length).toBeGreaterThan(0);
  expect(shown.unplaced).toBe(0);
  show(restAt(48, 41));
  expect(shown.density).toBeUndefined();
  expect([shown.points, shown.layoutSet.length]).toEqual([false, 0]);
});

it('a small pan asks nothing anew', () => {
  open(3 * (marksDefaults.limit + 1));
  const { zoom: at, view } = restAt(46.75, 39.8);
  const edge = { ...view, x: Math.floor(view.x / 200) * 200 + 20, y: Math.floor(view.y / 150) * 150 + 20 };
  show({ zoom: at, view: edge });
  asked = [];
  show({ zoom: at, view: { ...edge, x: edge.x + 60, y: edge.y + 40 } });
  expect(asked).toEqual([]);
});
