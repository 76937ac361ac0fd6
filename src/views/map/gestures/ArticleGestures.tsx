import { useTranslator } from '../../../i18n/useTranslator';
import { useMap } from '../MapContainer';
import { useArticleGestures } from './useArticleGestures';

/**
 * Map gestures in an article: leaves the wheel and one finger to the page, and shows a notice while one finger moves
 * the map.
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
