import { useTranslator } from '../../../i18n/useTranslator';
import { useMap } from '../MapContainer';
import { useArticleGestures } from './useArticleGestures';

/** Leaves the wheel and one finger to the article around the map, and says so while a finger moves the map. */
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
