import { useCallback, useMemo, useRef } from 'react';
import type { Window } from '../../engine/questions';
import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import type { Entry, Loaded } from '../../state/createAppStore';
import { useApp, useAppStore } from '../../state/useApp';
import { frameOf, type Frame } from './frame';
import type { PartProps } from './partProps';
import { Heading } from './Heading';
import { Lanes } from './Lanes';
import { Overview } from './Overview';
import { useSize } from './useSize';
import { boundsOf } from './windows';
import './timeline.css';

/** The overview with its brush, and under it the brushed window with a lane a category. */
export function Timeline() {
  const region = useRef<HTMLElement>(null);
  const size = useSize(region);
  const loaded = useApp((state) => state.loaded);
  const t = useTranslator();
  const categories = loaded?.table.dictionaries.categories;
  const frame = useMemo(() => {
    const names = (categories ?? []).map((category) => textIn(category.title, t.language).length);
    return size && frameOf(size.widthPx, size.heightPx, Math.max(0, ...names));
  }, [size, categories, t]);
  return (
    <section
      ref={region}
      className={frame?.narrow ? 'timeline timeline-narrow' : 'timeline'}
      aria-label={t('timeline.name')}
    >
      {loaded && frame && <Parts loaded={loaded} frame={frame} />}
    </section>
  );
}

function Parts({ loaded, frame }: { readonly loaded: Loaded; readonly frame: Frame }) {
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
          <Overview {...props} box={frame.overview} />
        </>
      )}
      <Lanes {...props} />
    </>
  );
}
