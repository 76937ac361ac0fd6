import { useTranslator } from '../../../i18n/useTranslator';
import { useMap } from '../MapContainer';
import { useArticleGestures } from './useArticleGestures';

/**
 * Map gestures in an article: wheel and one finger scroll the article. A tap on the map gives it the finger; while it
 * has it, a notice says so, with a button that ends it.
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
