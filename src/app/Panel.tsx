import { useState } from 'react';
import { useTranslator } from '../i18n/useTranslator';
import { useApp } from '../state/useApp';
import { Detail } from '../views/detail/Detail';
import { List } from '../views/list/List';
import { PanelHead } from './PanelHead';
import { View } from './View';

/** What stands beside the map, on a small screen as a sheet under it: the list, or the selected event. */
export function Panel() {
  const t = useTranslator();
  const selected = useApp((state) => state.view.event);
  const [raised, setRaised] = useState(false);
  return (
    <div className="panel" data-raised={raised || selected !== undefined || undefined} id="events">
      <button
        type="button"
        className="panel-handle"
        aria-expanded={raised}
        aria-label={t('list.raise')}
        onClick={() => setRaised(!raised)}
      />
      {selected === undefined ? (
        <>
          <PanelHead />
          <View name="list.name">
            <List />
          </View>
        </>
      ) : (
        <View name="detail.name">
          <Detail id={selected} />
        </View>
      )}
    </div>
  );
}
