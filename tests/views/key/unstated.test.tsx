import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import type { EventStatus } from '../../../src/model/event';
import type { Precision } from '../../../src/model/place';
import { createAppStore } from '../../../src/state/createAppStore';
import { AppStoreContext } from '../../../src/state/useApp';
import { useKeyItems } from '../../../src/views/key/useKeyItems';
import { loadedOf } from '../../i18n/loadedOf';
import { eventWith, smallDataset } from '../../table/smallDataset';

/** Ids of the fills and rings in the key of a dataset. */
function keyOf(status: EventStatus, precision: Precision): readonly string[] {
  const loaded = loadedOf({
    ...smallDataset,
    places: smallDataset.places.map((place) => ({ ...place, precision })),
    events: [...smallDataset.events, eventWith({ id: 'own', status })],
  });
  function Items() {
    const { fills, rings } = useKeyItems(loaded);
    return <p>{[...fills, ...rings].map(({ id }) => id).join(' ')}</p>;
  }
  return renderToStaticMarkup(
    <AppStoreContext value={createAppStore()}>
      <Items />
    </AppStoreContext>,
  )
    .replace(/<\/?p>/g, '')
    .split(' ');
}

describe('the key', () => {
  const stated = ['solid', 'half', 'hollow', 'exact', 'settlement', 'district', 'region', 'line', 'said'];

  it('has nothing for what isn’t stated where all is', () => {
    expect(keyOf('disputed', 'unknown')).toEqual(stated);
  });

  it('has the tint first where a status isn’t stated', () => {
    expect(keyOf('not-stated', 'unknown')).toEqual(['tint', ...stated]);
  });

  it('has the ring without a line where a precision isn’t stated', () => {
    expect(keyOf('disputed', 'not-stated')).toEqual([...stated.slice(0, -1), 'bare', 'said']);
  });
});
