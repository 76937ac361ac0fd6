import { useRef } from 'react';
import { useFitPaper } from '../../app/page/print/useFitPaper';
import { sourceText } from '../../i18n/sourceText';
import { useTranslator } from '../../i18n/useTranslator';
import { textIn } from '../../model/text';
import { useApp, usePlacedMap } from '../../state/useApp';
import { lazyPart } from '../../views/shared/lazyPart';
import { writeLink } from '../../url/link';

const PrintSource = lazyPart(
  () => import('../../app/page/print/PrintSource').then(({ default: source }) => source),
  {
    failed: 'nowhere',
  },
);

export type EmbedFooterProps = {
  /** Address of the full view, without a hash. */
  readonly fullView: string;
};

/**
 * Footer of an embedded view: dataset, version, licence, credits of the map; if the page isn't in a frame, also
 * its address, shown in print only.
 */
export function EmbedFooter({ fullView }: EmbedFooterProps) {
  const t = useTranslator();
  const credits = usePlacedMap()?.map.credits ?? [];
  const makers = credits.map(({ text, short }) => textIn(short ?? text, t.language)).join(' · ');
  const loaded = useApp((state) => state.loaded);
  const credit = useApp((state) => state.view.credit);
  const hash = useApp((state) => writeLink(state.view));
  const footer = useRef<HTMLElement>(null);
  useFitPaper(footer);
  if (!loaded) return null;
  // A printed frame keeps its height, so it has no room for the address line.
  const framed = window.parent !== window;
  return (
    <footer className="embed-footer" ref={footer}>
      <p className="embed-source">
        {[credit, sourceText(loaded.table.metadata, t)].filter((part) => part !== '').join(' · ')}
      </p>
      {/* The key replaces the paragraph with its text, so that a longer text is no layout shift. */}
      <p key={makers}>{makers === '' ? '\u00a0' : makers}</p>
      {!framed && <PrintSource address={hash === '' ? fullView : `${fullView}#${hash}`} />}
    </footer>
  );
}
