import { useTranslator } from '../../../i18n/useTranslator';
import { useMap } from '../MapContainer';
import { useArticleGestures } from './useArticleGestures';

/**
 * Notice that one finger pans the map, with a button that ends it. In an embedding article, the wheel and one
 * finger scroll the article until a tap on the map.
 */
export function ArticleGestures() {
  const t = useTranslator();
  const gestures = useArticleGestures(useMap());
  if (!gestures.active) return null;
  return (
    <p className="map-active" role="status">
      {t('gesture.active')}
      <button type="button" className="button" onClick={gestures.end}>
        {t('gesture.done')}
      </button>
    </p>
  );
}
