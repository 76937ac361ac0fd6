import { useMemo } from 'react';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Loaded } from '../../../state/session/loaded';
import { clausesOf } from '../../../state/view/selectors';
import { useApp } from '../../../state/useApp';
import { useFreshAnswer } from '../../answers/useAnswer';
import { isEmpty } from '../layout/isEmpty';
import type { MapModel } from '../useMapModel';
import { marksDefaults } from '../useMapMarks';

export type ElsewhereProps = {
  readonly loaded: Loaded;
  readonly model: MapModel;
  /** Moves the map to its initial view, around the events. */
  readonly goHome: () => void;
};

/**
 * Note on a map whose viewport holds no event: the number of events elsewhere, and a button that moves the map
 * to them.
 */
export function Elsewhere(props: ElsewhereProps) {
  const { layout, marks, viewport } = props.model;
  const empty = useMemo(() => isEmpty(layout, marks.density, viewport.view), [layout, marks, viewport]);
  return empty ? <Note {...props} /> : null;
}

function Note({ loaded, goHome }: ElsewhereProps) {
  const t = useTranslator();
  const view = useApp((state) => state.view);
  const question = useMemo(
    () => ({ kind: 'marks', clauses: clausesOf(view, loaded), limit: marksDefaults.limit }) as const,
    [view, loaded],
  );
  const answer = useFreshAnswer(loaded.engine, question);
  if (!answer) return null;
  const count = answer.total - answer.unplaced.reduce((sum, one) => sum + one, 0);
  if (count === 0) return null;
  return (
    <p className="map-active" role="status">
      {t('map.elsewhere', { count })}
      <button type="button" className="button" onClick={goHome}>
        {t('map.showThem')}
      </button>
    </p>
  );
}
