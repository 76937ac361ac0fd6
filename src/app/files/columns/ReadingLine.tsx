import type { TableLayout } from '../../../formats/columns/mapping';
import { useTranslator } from '../../../i18n/useTranslator';

export type ReadingLineProps = {
  readonly layout: TableLayout & { readonly sheets?: readonly string[] };
  /** Whether the encoding was found or chosen; a workbook has none. */
  readonly encodedAs: 'found' | 'chosen' | 'none';
  readonly empty: readonly string[];
  readonly change: (layout: TableLayout) => void;
  readonly changeEmpty: (words: readonly string[]) => void;
};

const separators = [
  { sign: ',', name: 'comma' },
  { sign: ';', name: 'semicolon' },
  { sign: '\t', name: 'tab' },
  { sign: '|', name: 'bar' },
] as const;

const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1250',
  'windows-1251',
  'windows-1252',
  'windows-1254',
];
/** Rows among which the headings may be looked for. */
const headingRows = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

/** How the file is read, each part to be changed: encoding, separator, the headings' row, words for nothing. */
export function ReadingLine({ layout, encodedAs, empty, change, changeEmpty }: ReadingLineProps) {
  const t = useTranslator();
  const { separator, headings = 1, encoding, sheet, sheets = [] } = layout;
  return (
    <div className="reading-line" role="group" aria-label={t('columns.layout')}>
      {sheets.length > 1 && (
        <label>
          {t('columns.sheet')}{' '}
          <select value={sheet} onChange={({ target }) => change({ sheet: target.value })}>
            {sheets.map((name) => (
              <option key={name}>{name}</option>
            ))}
          </select>
        </label>
      )}
      {encodedAs !== 'none' && encoding !== undefined && (
        <label>
          {t('columns.encoding')}{' '}
          <select
            value={encoding.toLowerCase()}
            onChange={({ target }) => change({ encoding: target.value })}
          >
            {[...new Set([encoding.toLowerCase(), ...encodings])].map((name) => (
              <option key={name} value={name}>
                {name.replace('utf', 'UTF')}
                {encodedAs === 'found' &&
                  name === encoding &&
                  name !== 'utf-8' &&
                  ` ${t('columns.encoding.guessed')}`}
              </option>
            ))}
          </select>
        </label>
      )}
      {separator !== undefined && (
        <label>
          {t('columns.separator')}{' '}
          <select
            value={separator}
            onChange={({ target }) => {
              const one = separators.find(({ sign }) => sign === target.value);
              if (one) change({ separator: one.sign });
            }}
          >
            {separators.map(({ sign, name }) => (
              <option key={name} value={sign}>
                {t(`columns.separator.${name}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('columns.headings')}{' '}
        <select value={headings} onChange={({ target }) => change({ headings: Number(target.value) })}>
          <option value={0}>{t('columns.headings.none')}</option>
          {[...new Set([...headingRows, ...(headings > 10 ? [headings] : [])])].map((row) => (
            <option key={row}>{row}</option>
          ))}
        </select>
      </label>
      <label>
        {t('columns.empty')}{' '}
        <input
          key={empty.join()}
          defaultValue={empty.join(', ')}
          size={10}
          onBlur={({ target }) => changeEmpty(wordsIn(target.value))}
        />
      </label>
    </div>
  );
}

function wordsIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}
