import { useCallback, useMemo, useRef } from 'react';
import type { Window } from '../../engine/questions';
import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import type { Entry } from '../../state/motion/motion';
import type { Loaded } from '../../state/session/loaded';
import { useApp, useAppStore } from '../../state/useApp';
import { frameOf, type Frame } from './frame';
import type { PartProps } from './partProps';
import { Heading } from './Heading';
import { Lanes } from './lanes/Lanes';
import { Overview } from './overview/Overview';
import { useSize } from '../../draw/useSize';
import { boundsOf } from './windows';
import './timeline.css';

/**
 * Timeline: an overview of all days with a brush, and below it the brushed time window with a lane per
 * category.
 */
export function Timeline() {
  const region = useRef<HTMLElement>(null);
  const size = useSize(region);
  const loaded = useApp((state) => state.loaded);
  const t = useTranslator();
  const categories = loaded?.categories;
  const { textScale, sheet } = useApp((state) => state.stage);
  // Beside the table without an event there is no panel, so no sheet covers the timeline.
  const panel = useApp(({ view }) => view.show !== 'table' || view.event !== undefined);
  const frame = useMemo(() => {
    const names = (categories ?? []).map((category) => textIn(category.title, t.language).length);
    return size && frameOf(size.widthPx, size.heightPx, Math.max(0, ...names), textScale);
  }, [size, categories, t, textScale]);
  return (
    <section
      ref={region}
      className={frame?.narrow ? 'timeline timeline-narrow' : 'timeline'}
      aria-label={t('timeline.name')}
      inert={panel && sheet === 'full'}
    >
      {loaded && frame && <Parts loaded={loaded} frame={frame} covered={panel && sheet === 'half'} />}
    </section>
  );
}

type PartsProps = {
  readonly loaded: Loaded;
  readonly frame: Frame;
  /**
   * Whether a half-open sheet on a phone covers all of the timeline but its date controls, which makes the rest
   * inert.
   */
  readonly covered: boolean;
};

function Parts({ loaded, frame, covered }: PartsProps) {
  const store = useAppStore();
  const bounds = useMemo(() => boundsOf(loaded), [loaded]);
  const show = useCallback(
    ({ from, to }: Window, entry: Entry) => store.getState().change({ from, to }, entry),
    [store],
  );
  const props: PartProps = { loaded, frame, bounds, show };
  return (
    <>
      {frame.overview && (
        <>
          <Heading {...props} />
          <div className="timeline-part" inert={covered}>
            <Overview {...props} box={frame.overview} />
          </div>
        </>
      )}
      <div className="timeline-part" inert={covered}>
        <Lanes {...props} />
      </div>
    </>
  );
}
