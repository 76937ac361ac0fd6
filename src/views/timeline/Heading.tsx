import { useTranslator } from '../../i18n/useTranslator';
import { lazyPart } from '../shared/lazyPart';
import type { PartProps } from './partProps';
import { WindowLength, WindowTitle } from './windowTexts';

// Nobody turns a clock before there is an event: they come after the first picture, each on the screens that it is for.
const ClockBar = lazyPart(() => import('./clocks/ClockBar').then(({ ClockBar: bar }) => bar));
const Controls = lazyPart(() => import('./Controls').then(({ Controls: controls }) => controls));

/**
 * Heading of the timeline: the visible time window in words, with the date and as-of controls; on small screens
 * the controls alone.
 */
export function Heading(props: PartProps) {
  const { loaded, frame } = props;
  const t = useTranslator();
  if (frame.narrow) return <ClockBar {...props} />;
  return (
    <>
      <div className="timeline-heading">
        <div className="timeline-title">
          <WindowTitle loaded={loaded} />
        </div>
        <div className="timeline-meta">
          <WindowLength loaded={loaded} />
          {loaded.categories.some(({ family }) => family === 'force') && (
            <>
              {' '}
              · <i className="timeline-key timeline-key-force" /> {t('timeline.armedForce')}{' '}
              <i className="timeline-key timeline-key-other" /> {t('timeline.otherEvents')}
            </>
          )}
        </div>
      </div>
      <Controls {...props} />
    </>
  );
}
