import { useState } from 'react';
import { bytesText } from '../../i18n/numbers';
import { useTranslator } from '../../i18n/useTranslator';
import { fetchDataset } from '../../load/ownFiles';
import type { Loaded } from '../../state/session/loaded';
import { usePlacedMap } from '../../state/useApp';
import type { View } from '../../state/view/view';
import { writeLink } from '../../url/link';
import { homeAddress } from '../addresses/home';
import { makeSingleFile } from '../file/makeSingleFile';
import { roundedDataset } from '../../export/dataset/roundedDataset';
import { saveFile } from '../file/saveFile';
import { viewFileName } from '../../export/viewFileName';

type Making =
  | { readonly kind: 'idle' | 'making' }
  | { readonly kind: 'done'; readonly name: string; readonly bytes: number }
  | { readonly kind: 'failed'; readonly reason: string };

export type FilePartProps = {
  readonly loaded: Loaded;
  readonly view: View;
  /** Title and language of the HTML file. */
  readonly title: string;
  readonly language: string;
};

/** Part of the share dialog that downloads a single HTML file with app, data and view. */
export function FilePart({ loaded, view, title, language }: FilePartProps) {
  const t = useTranslator();
  const [making, setMaking] = useState<Making>({ kind: 'idle' });
  const { source } = loaded;
  const placed = usePlacedMap();
  const make = async () => {
    if (!source || !placed) return;
    setMaking({ kind: 'making' });
    const name = loaded.table.metadata.id || 'conflict-timeline';
    try {
      const { name: fileName, bytes } = await fetchDataset(source);
      // The file includes all data: if the view is rounded, it must contain no exact coordinates.
      const rounded = view.round === 'on' ? await roundedDataset(fileName, bytes) : undefined;
      const html = await makeSingleFile({
        app: new URL('.', document.baseURI).href,
        home: homeAddress()?.split('#', 1)[0],
        dataset: rounded
          ? { name: `${name}.json`, bytes: new TextEncoder().encode(JSON.stringify(rounded.dataset)) }
          : { name: fileName, bytes },
        placed,
        // Left out, since a frozen view's checksum is that of the file with the exact coordinates.
        hash: writeLink(
          rounded ? { ...view, place: view.place.map(rounded.placeId), sha256: undefined } : view,
        ),
        language,
        title,
      });
      const saved = viewFileName(view, loaded, 'html');
      saveFile(html, 'text/html', saved);
      setMaking({ kind: 'done', name: saved, bytes: html.length });
    } catch (error) {
      setMaking({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    }
  };
  return (
    <>
      <p>{t('share.fileText')}</p>
      <p className="share-actions">
        <button
          type="button"
          className="button"
          disabled={!source || !placed || making.kind === 'making'}
          onClick={() => void make()}
        >
          {t(making.kind === 'making' ? 'share.fileMaking' : 'share.fileMake')}
        </button>
        <span role="status">
          {making.kind === 'done' &&
            t('share.fileDone', { name: making.name, size: bytesText(making.bytes, t.language) })}
          {making.kind === 'failed' && t('share.fileFailed', { reason: making.reason })}
        </span>
      </p>
    </>
  );
}
