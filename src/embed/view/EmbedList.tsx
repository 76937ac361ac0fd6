import { useRef, useState } from 'react';
import { View } from '../../app/page/View';
import { isAcled } from '../../export/isAcled';
import { exportDialog } from '../../i18n/dialogGroups';
import { useTranslator } from '../../i18n/useTranslator';
import { useApp } from '../../state/useApp';
import { Detail } from '../../views/detail/Detail';
import { List } from '../../views/list/List';
import { lazyPart } from '../../views/shared/lazyPart';
import { useListFocus } from './useListFocus';

const EmbedTerms = lazyPart(() => import('./EmbedTerms').then(({ default: terms }) => terms), {
  messages: [exportDialog],
});

export type EmbedListProps = {
  /**
   * Downloads the events that pass the filters as CSV, with the terms of use that were shown before; undefined if that
   * can't be done.
   */
  readonly download: ((terms?: string) => void) | undefined;
  /** Whether the list takes the focus when it opens, because it covers the control that opened it. */
  readonly takesFocus?: boolean;
  /** Closes the list; undefined if it can't be closed. */
  readonly close?: (() => void) | undefined;
};

/**
 * List of the events that pass the filters, or the selected event with its sources; with buttons for CSV
 * download and closing.
 */
export default function EmbedList({ download, takesFocus = false, close }: EmbedListProps) {
  const t = useTranslator();
  const selected = useApp((state) => state.view.event);
  const root = useRef<HTMLDivElement>(null);
  useListFocus(root, takesFocus);
  const csv = selected === undefined ? download : undefined;
  // Whoever takes rows under terms reads these first.
  const hasTerms = useApp(({ loaded }) => loaded !== undefined && isAcled(loaded.table.metadata));
  const [asked, setAsked] = useState(false);
  return (
    <div className="embed-events" ref={root}>
      {(csv ?? close) && (
        <div className="embed-events-head">
          {csv && (
            <button
              type="button"
              className="link-button"
              aria-label={`CSV: ${t('list.download')}`}
              title={t('list.download')}
              onClick={() => (hasTerms ? setAsked(!asked) : csv())}
              aria-expanded={hasTerms ? asked : undefined}
            >
              <span aria-hidden="true">↓ </span>CSV
            </button>
          )}
          {close && (
            <button type="button" className="plain-button" onClick={close}>
              {t('embed.close')} <span aria-hidden="true">×</span>
            </button>
          )}
        </div>
      )}
      {csv && hasTerms && asked && <EmbedTerms download={csv} />}
      {selected === undefined ? (
        <View name="list.name">
          <List />
        </View>
      ) : (
        <View name="detail.name">
          <Detail id={selected} />
        </View>
      )}
    </div>
  );
}
