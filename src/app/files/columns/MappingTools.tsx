import { useRef, useState } from 'react';
import { issueText } from '../../../i18n/issueText';
import { useTranslator } from '../../../i18n/useTranslator';
import type { Issue } from '../../../model/issue';
import { saveFile } from '../../../share/file/saveFile';
import { readSavedColumns, writeMapping, type SavedColumns } from '../../../formats/columns/readMapping';

export type MappingToolsProps = {
  /** What is saved; undefined while something is missing. */
  readonly saved: SavedColumns | undefined;
  /** Name of the file that the mapping is for. */
  readonly name: string;
  readonly kept: boolean;
  readonly setKept: (kept: boolean) => void;
  /** Called with what a file held that the reader loads. */
  readonly take: (saved: SavedColumns) => void;
};

/** Remembers a mapping on the device, saves it as a small file, and loads one. */
export function MappingTools({ saved, name, kept, setKept, take }: MappingToolsProps) {
  const t = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const [unloadable, setUnloadable] = useState<{ readonly name: string; readonly issue: Issue }>();
  const load = async (file: File) => {
    const read = readSavedColumns(await file.text());
    setUnloadable('mapping' in read ? undefined : { name: file.name, issue: read });
    if ('mapping' in read) take(read);
  };
  return (
    <div className="mapping-tools">
      <label className="mapping-remember">
        <input type="checkbox" checked={kept} onChange={({ target }) => setKept(target.checked)} />{' '}
        {t('columns.remember')}
      </label>
      <button
        type="button"
        className="button"
        disabled={!saved}
        onClick={() => {
          if (saved)
            saveFile(writeMapping(saved.mapping, saved.layout), 'application/json', `${name}.columns.json`);
        }}
      >
        {t('columns.save')}
      </button>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        {t('columns.load')}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          if (file) void load(file);
          target.value = '';
        }}
      />
      {unloadable && (
        <p role="alert">
          {t('columns.unloadable', { name: unloadable.name })} {issueText(unloadable.issue, t)}
        </p>
      )}
    </div>
  );
}
