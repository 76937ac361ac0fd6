import { useId, useRef, type ToggleEvent } from 'react';
import { useTranslator } from '../../i18n/useTranslator';
import { Controls } from './Controls';
import type { PartProps } from './partProps';
import { WindowLength, WindowTitle } from './windowTexts';

/** What span of time is shown, in words, and the ways to choose another. */
export function Heading(props: PartProps) {
  const { loaded, frame } = props;
  const t = useTranslator();
  const popover = useId();
  const title = useRef<HTMLButtonElement>(null);

  if (!frame.narrow)
    return (
      <>
        <div className="timeline-heading">
          <p className="timeline-title">
            <WindowTitle loaded={loaded} />
          </p>
          <p className="timeline-meta">
            <WindowLength loaded={loaded} /> · <i className="timeline-key timeline-key-force" />{' '}
            {t('timeline.armedForce')} <i className="timeline-key timeline-key-other" />{' '}
            {t('timeline.otherEvents')}
          </p>
        </div>
        <Controls {...props} />
      </>
    );

  const placeUnderTitle = (event: ToggleEvent<HTMLDivElement>) => {
    if (event.newState !== 'open' || !title.current) return;
    const { top } = title.current.getBoundingClientRect();
    const { style } = event.currentTarget;
    style.bottom = `${Math.max(8, document.documentElement.clientHeight - top + 6)}px`;
  };
  return (
    <>
      <button
        ref={title}
        type="button"
        className="timeline-heading timeline-heading-button"
        popoverTarget={popover}
      >
        <span className="timeline-title">
          <WindowTitle loaded={loaded} short />
        </span>
        <span className="timeline-meta">
          <WindowLength loaded={loaded} withYear /> <span aria-hidden="true">▾</span>
        </span>
      </button>
      <div id={popover} className="timeline-popover" popover="auto" onToggle={placeUnderTitle}>
        <Controls {...props} />
      </div>
    </>
  );
}
