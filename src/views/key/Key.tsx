import { opened, shell } from '../../i18n/messageGroups';
import { useRef } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { useApp, useAppStore, useLoaded } from '../../state/useApp';
import { lazyPart } from '../shared/lazyPart';
import { MapKey } from './MapKey';
import { useFit } from './useFit';
import './key.css';

const ClaimsKey = lazyPart(() => import('./ClaimsKey').then(({ ClaimsKey: items }) => items), {
  messages: [shell, opened],
});

/**
 * Number of levels at which the legend hides more of its content, from all down to two rows of short words; see
 * key.css.
 */
const levels = 10;

/** Legend of the map's or the chart's marks, as a band; on a small map, it is replaced by a button. */
export function Key() {
  const t = useTranslator();
  const loaded = useLoaded();
  const show = useApp((state) => state.view.show);
  const store = useAppStore();
  const band = useRef<HTMLDivElement>(null);
  useFit(band, levels, `${t.language} ${show} ${loaded?.address}`);
  return (
    <div ref={band} className="key" role="group" aria-label={t('key.name')}>
      {show === 'claims' ? <ClaimsKey /> : loaded && <MapKey key={loaded.address} loaded={loaded} />}
      <button
        type="button"
        className="link-button key-all"
        aria-haspopup="dialog"
        onClick={() => store.getState().change({ panel: 'guide' })}
      >
        {t('key.all')}
      </button>
    </div>
  );
}
