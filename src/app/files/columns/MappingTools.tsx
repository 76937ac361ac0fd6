import { useRef, useState } from 'react';
import type { Mapping } from '../../../formats/columns/mapping';
import { useTranslator } from '../../../i18n/useTranslator';
import { saveFile } from '../../../share/file/saveFile';
import type { ColumnsAction } from './columnsState';
import { mostCharacters, readMapping, writeMapping } from '../../../formats/columns/readMapping';

export type MappingToolsProps = {
  readonly mapping: Mapping | undefined;
  /** Name of the file that the mapping is for. */
  readonly name: string;
  readonly kept: boolean;
  readonly setKept: (kept: boolean) => void;
  readonly act: (action: ColumnsAction) => void;
};

/** Remembers a mapping on the device, saves it as a small file, and loads one. */
export function MappingTools({ mapping, name, kept, setKept, act }: MappingToolsProps) {
  const t = useTranslator();
  const input = useRef<HTMLInputElement>(null);
  const [unloadable, setUnloadable] = useState<string>();
  const load = async (file: File) => {
    const read = file.size > mostCharacters * 4 ? undefined : readMapping(await file.text());
    setUnloadable(read ? undefined : file.name);
    if (read) act({ do: 'take', mapping: read });
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
        disabled={!mapping}
        onClick={() => {
          if (mapping) saveFile(writeMapping(mapping), 'application/json', `${name}.columns.json`);
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
      {unloadable !== undefined && <p role="alert">{t('columns.unloadable', { name: unloadable })}</p>}
    </div>
  );
}
