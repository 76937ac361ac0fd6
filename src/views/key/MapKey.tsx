import { useEffect, useMemo, useState } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import type { Loaded } from '../../state/session/loaded';
import type { Lit } from '../../state/session/lit';
import { windowOf } from '../../state/view/selectors';
import { noMap } from '../../model/conflictMap';
import { useApp, usePlacedMap } from '../../state/useApp';
import { Glyph } from '../../draw/Glyph';
import { datedLayers } from '../map/layers/datedLayers';
import { LayerMark, RingMark, SizeMark } from './drawnMarks';
import { KeyButton } from './KeyButton';
import { shapeItems, sizeItems, spreadItem } from './keyItems';
import { shapeName, shapeText } from './shapeTexts';
import { lazyPart } from '../shared/lazyPart';
import { KeyGroup } from './KeyGroup';
import { useKeyItems } from './useKeyItems';

const OriginKey = lazyPart(() => import('./OriginKey').then(({ OriginKey: key }) => key));

/** Legend of the marks of map and timeline. Its items highlight marks; they don't filter. */
export function MapKey({ loaded }: { readonly loaded: Loaded }) {
  const t = useTranslator();
  const light = useApp((state) => state.light);
  const inArticle = useApp((state) => state.surroundings.inArticle);
  const map = usePlacedMap()?.map ?? noMap;
  const dated = useMemo(() => datedLayers(map), [map]);
  const ground = useApp((state) => dated.within(windowOf(state.view, loaded)));
  const { categories } = loaded;
  const shapes = useMemo(() => shapeItems(categories), [categories]);
  const { fills, rings } = useKeyItems(loaded);
  const [kept, keep] = useState<Lit | undefined>(undefined);
  useEffect(
    function letGo() {
      const onKey = (event: KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        keep(undefined);
        light(undefined);
      };
      // A page of its own closes what opened last, and knows that this is lit.
      if (inArticle) document.addEventListener('keydown', onKey);
      return () => {
        document.removeEventListener('keydown', onKey);
        light(undefined);
      };
    },
    [light, inArticle],
  );
  // A name holds what is read on the item, also where there is no room for it.
  const shared = { loaded, kept, keep };
  return (
    <>
      <KeyGroup name={t('key.shape')} className="key-shape">
        {shapes.map((item) => (
          <KeyButton
            key={item.key}
            {...shared}
            className="key-shapes"
            lit={item.lit}
            name={shapeName(item, t)}
            title={shapeName(item, t)}
            text={shapeText(item, t)}
          >
            <Glyph glyph={item.first.glyph} sizePx={14} color={`var(--${item.first.family})`} />
          </KeyButton>
        ))}
        <li className="key-words key-lanes">
          <span className="key-long">{t('key.lanes')}</span>
          <span className="key-short">{t('key.lanesShort')}</span>
        </li>
      </KeyGroup>
      <KeyGroup name={t('key.fill')}>
        {fills.map((item) => (
          <KeyButton key={item.id} {...shared} lit={item.lit} title={t(item.title)} text={t(item.text)}>
            <Glyph glyph="strike" fill={item.fill} sizePx={15} color="var(--force)" />
            <span className="key-long">{t(item.label)}</span>
            <span className="key-short">{t(item.short)}</span>
          </KeyButton>
        ))}
      </KeyGroup>
      <KeyGroup name={t('key.ring')} className="key-ring">
        {rings.map((item) => (
          <KeyButton
            key={item.id}
            {...shared}
            lit={item.lit}
            name={t(item.label)}
            title={t(item.title)}
            text={t(item.text)}
          >
            <RingMark style={item.style} />
            <span className={item.style === 'said' ? 'key-wordy' : undefined}>{t(item.label)}</span>
          </KeyButton>
        ))}
      </KeyGroup>
      <KeyGroup name={t('key.size')}>
        <li className="key-words">
          <span className="key-long">{t('key.size.deaths')}</span>
          <span className="key-short key-wordy">{t('key.size.deathsShort')}</span>
        </li>
        {sizeItems.map((item) => (
          <KeyButton
            key={item.id}
            {...shared}
            lit={item.lit}
            name={`${item.label}: ${t(item.title)}`}
            title={t(item.title)}
            text={t(item.text)}
          >
            <SizeMark size={item.id} /> {item.label}
          </KeyButton>
        ))}
        <KeyButton
          {...shared}
          lit={spreadItem.lit}
          name={t('key.named', { name: t(spreadItem.label), title: t(spreadItem.title) })}
          title={t(spreadItem.title)}
          text={t(spreadItem.text)}
        >
          <SizeMark size="spread" /> <span className="key-wordy">{t(spreadItem.label)}</span>
        </KeyButton>
      </KeyGroup>
      {loaded.table.metadata.origins && <OriginKey origins={loaded.table.metadata.origins} />}
      {ground.length > 0 && (
        <KeyGroup name={t('key.ground')} className="key-ground">
          {ground.map(({ layer, style, caption, meaning }) => (
            <li key={layer} className="key-words" title={textIn(meaning, t.language)}>
              <LayerMark style={style} /> {textIn(caption, t.language)}
            </li>
          ))}
        </KeyGroup>
      )}
    </>
  );
}
