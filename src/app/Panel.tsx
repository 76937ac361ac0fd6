import { useState } from 'react';
import { useTranslator } from '../i18n/useTranslator';
import { useApp } from '../state/useApp';
import { lazyPart } from '../views/lazyPart';
import { List } from '../views/list/List';
import { PanelHead } from './PanelHead';
import { View } from './View';

const Detail = lazyPart(() => import('../views/detail/Detail').then(({ Detail: detail }) => detail));
const ClaimsHead = lazyPart(() => import('./ClaimsHead').then(({ default: head }) => head));
const ClaimsPanel = lazyPart(() =>
  import('../views/claims/ClaimsPanel').then(({ ClaimsPanel: panel }) => panel),
);

/** What stands beside the map, on a small screen as a sheet under it: the list, the claims, or the selected event. */
export function Panel() {
  const t = useTranslator();
  const selected = useApp((state) => state.view.event);
  const show = useApp((state) => state.view.show);
  // Open, the figures would leave the list no room of its own: all of the panel scrolls.
  const figures = useApp((state) => state.figuresOpen) && selected === undefined && show === 'map';
  const [raised, setRaised] = useState(false);
  return (
    <div
      className="panel"
      data-raised={raised || selected !== undefined || undefined}
      data-scrolls={figures || undefined}
      id="events"
    >
      <button
        type="button"
        className="panel-handle"
        aria-expanded={raised}
        aria-label={t('list.raise')}
        onClick={() => setRaised(!raised)}
      />
      {selected === undefined && show === 'claims' ? (
        <View name="claims.name">
          <ClaimsHead />
          <ClaimsPanel />
        </View>
      ) : selected === undefined ? (
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
