import { describe, expect, test } from 'vitest';
import { datasets } from './datasets';

const found = datasets.find(([file]) => file === 'nagorno-karabakh-2020');
if (!found) throw new Error('data/nagorno-karabakh-2020 is missing');
const { events } = found[1];
const ground = events.filter(({ period, category }) => period === 'war' && category === 'control');

describe('who held what in the war', () => {
  test('is said with the standing that it has now, and with the one that it had at first', () => {
    const unlike = ground.filter(({ id, status, reports, updates = [] }) => {
      const steps = updates.filter((update) => update.status !== undefined);
      if (unchanged.has(id)) return steps.length > 0;
      const first = reports.map(({ reported }) => reported).sort()[0];
      return steps[0]?.reported !== first || steps[0]?.status === status || steps.at(-1)?.status !== status;
    });
    expect(unlike.map(({ id }) => id)).toEqual([]);
  });

  test('lists as never changed only events that are there', () => {
    const ids = new Set(ground.map(({ id }) => id));
    expect([...unchanged.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  test('tells under each list of villages what was conceded around them in the end', () => {
    const silent = ground.filter(
      ({ id, updates = [] }) =>
        unchanged.get(id) === villages && !updates.some(({ reported }) => reported === '2020-11-10'),
    );
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(datasets)('%s', (_file, dataset) => {
  test('calls nothing one side’s word that somebody denies', () => {
    const denied = dataset.events.filter(
      ({ status, positions = [] }) =>
        status === 'one-side' && positions.some(({ stance }) => stance === 'denies'),
    );
    expect(denied.map(({ id }) => id)).toEqual([]);
  });

  test('calls nothing corroborated that only one side says', () => {
    const sideOf = new Map(dataset.actors.map(({ id, side }) => [id, side]));
    const alone = dataset.events.filter(({ status, positions = [] }) => {
      if (status !== 'corroborated') return false;
      const first = sideOf.get(positions.find(({ stance }) => stance === 'asserts')?.by ?? '');
      return !positions.some(({ by, stance }) => {
        const side = sideOf.get(by);
        return stance !== 'denies' && (side === undefined || side !== first);
      });
    });
    expect(alone.map(({ id }) => id)).toEqual([]);
  });
});

const villages = 'nobody else named these villages; their districts were conceded in part';

/** The events whose standing is the same as when they were first reported, with why. */
const unchanged: ReadonlyMap<string, string> = new Map([
  ['0927-murovdag', 'announced by one, disputed by the other, and no word of either since'],
  ['1014-villages', villages],
  ['1015-villages', villages],
  ['1016-villages', villages],
  ['1107-villages', villages],
  ['1109-villages', villages],
  ['1031-outposts', 'nobody else spoke of the border posts'],
  ['1014-pashinyan-address', 'what was said is documented, not who held what'],
  ['1025-map', 'what was shown is documented, not who held what'],
  ['1029-five-km', 'what was said is documented, not who stood where'],
]);
