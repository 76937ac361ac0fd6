import { expect, it } from 'vitest';
import { followRounding, loadedOf } from '../../../src/app/files/openDataset';
import { createAppStore } from '../../../src/state/createAppStore';
import { defaultView } from '../../../src/state/view/view';
import { smallDataset } from '../../table/smallDataset';
import { tableOf } from '../../table/tableOf';

const decimals = (points: readonly (number | undefined)[]) =>
  points.filter((degrees) => degrees !== undefined && !/^-?\d+(\.\d)?$/.test(String(degrees)));

it('rounds what is shown by a link that is followed on the open page, and shows the exact places again', () => {
  const exact = [...smallDataset.places].flatMap(({ lng, lat }) => [lng, lat]);
  expect(decimals(exact)).not.toEqual([]);
  const store = createAppStore(defaultView, { lang: 'en', theme: 'light' });
  const stop = followRounding(store);
  const table = tableOf(smallDataset);
  const file = { kind: 'loaded', table, sha256: 'a1' } as const;
  store.getState().setLoaded(loadedOf(file, defaultView, { address: 'https://data.example/war.json' }));
  const points = () =>
    [...(store.getState().loaded?.table.dictionaries.places ?? [])].flatMap(({ lng, lat }) => [lng, lat]);
  const decided = store.getState().loaded?.decided;

  store.getState().restore({ ...defaultView, round: 'on' });
  expect(decimals(points())).toEqual([]);
  expect(store.getState().loaded).toMatchObject({ address: 'https://data.example/war.json', sha256: 'a1' });
  expect(store.getState().loaded?.decided).toBe(decided);
  expect(store.getState().loaded?.engine.ask({ kind: 'count', clauses: {} }, {})).toMatchObject({
    answer: { total: smallDataset.events.length },
  });

  store.getState().restore(defaultView);
  expect(points()).toEqual(exact);

  stop();
  store.getState().restore({ ...defaultView, round: 'on' });
  expect(points()).toEqual(exact);
});
