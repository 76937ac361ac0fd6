import { useTranslator } from '../i18n/useTranslator';

/** A field that takes a dataset from the reader's own device. */
export function OpenFile({ openFile }: { readonly openFile: (file: File) => void }) {
  const t = useTranslator();
  return (
    <div className="open-file">
      <label>
        <span className="open-file-label">{t('app.dataOpen')}</span>
        <input
          type="file"
          accept=".json,.csv,.tsv,application/json,text/csv"
          onChange={({ target }) => {
            const file = target.files?.[0];
            if (file) openFile(file);
          }}
        />
      </label>
      <p className="quiet">{t('app.dataOpenHint')}</p>
    </div>
  );
}
