import { useState } from 'react';
import { formats } from '../../../formats/registry';
import { useTranslator } from '../../../i18n/useTranslator';
import { textIn } from '../../../model/text';
import { useApp, useAppStore } from '../../../state/useApp';
import { dataAddress } from '../../../url/dataAddress';
import { acceptOf } from '../acceptOf';
import type { OpenFileProps } from '../OpenFile';
import { openSecond } from './openSecond';

/**
 * Fields for adding a second dataset by file or address; once it is joined, the titles of both and a button to
 * compare their events.
 */
export default function SecondDataset({ stopReading }: OpenFileProps) {
  const t = useTranslator();
  const store = useAppStore();
  const loaded = useApp((state) => state.loaded);
  const [refused, setRefused] = useState(false);
  if (!loaded?.source || loaded.part !== undefined) return null;
  const { origins } = loaded.table.metadata;
  return (
    <section className="open-file" aria-label={t('second.name')}>
      {origins && (
        <>
          <p>
            <strong>{t('second.name')}</strong>
          </p>
          <ol>
            {origins.map(({ id, title }, index) => (
              <li key={`${index} ${id}`}>{textIn(title, t.language)}</li>
            ))}
          </ol>
          <p>
            <button
              type="button"
              className="button"
              onClick={() => store.getState().change({ panel: 'pairs' }, 'replace')}
            >
              {t('pairs.compare')}
            </button>
          </p>
        </>
      )}
      <label>
        <span className="open-file-label">{t('second.add')}</span>
        <input
          type="file"
          accept={acceptOf(formats)}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) openSecond(store, { file }, { name: file.name, stopReading });
            target.value = '';
          }}
        />
      </label>
      <form
        className="second-address"
        onSubmit={(event) => {
          event.preventDefault();
          const given = new FormData(event.currentTarget).get('address');
          const search = new URLSearchParams({ with: typeof given === 'string' ? given : '' });
          const asked = dataAddress(search.toString(), document.baseURI, 'with');
          setRefused(asked.kind !== 'named');
          if (asked.kind === 'named')
            openSecond(store, { url: asked.url }, { name: new URL(asked.url).host, stopReading });
        }}
      >
        <label>
          <span className="open-file-label">{t('second.address')}</span>
          <input name="address" type="text" inputMode="url" aria-invalid={refused} />
        </label>{' '}
        <button type="submit" className="button">
          {t('second.open')}
        </button>
      </form>
      {refused && <p role="alert">{t('second.refused')}</p>}
      <p className="quiet">{t('second.hint')}</p>
    </section>
  );
}
