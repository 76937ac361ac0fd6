import type { Matched } from '../../../formats/columns/mapping';
import type { TableHead } from '../../../formats/columns/proposal';
import { useTranslator } from '../../../i18n/useTranslator';
import { valuesOf } from './columnsState';

export type MatchWordsProps<Word extends string> = {
  readonly head: TableHead;
  readonly matched: Matched<Word>;
  readonly words: readonly Word[];
  readonly wordText: (word: Word) => string;
  readonly match: (cell: string, word: Word | undefined) => void;
};

/** Most words of a column that can be matched: a column with more of them is none of statuses or precisions. */
const most = 40;

/** Fields that say what each word of a column means; a word that isn't matched is not stated. */
export function MatchWords<Word extends string>(props: MatchWordsProps<Word>) {
  const { head, matched, words, wordText, match } = props;
  const t = useTranslator();
  return (
    <fieldset className="match-words">
      <legend>{t('columns.match', { column: matched.column })}</legend>
      {valuesOf(head, matched.column, most).map(({ cell, count }) => (
        <label key={cell}>
          <span>
            {cell} <small>{count}</small>
          </span>
          <select
            value={matched.words[cell] ?? 'not-stated'}
            onChange={({ target }) => {
              const word = words.find((one) => one === target.value);
              match(cell, word === 'not-stated' ? undefined : word);
            }}
          >
            {words.map((word) => (
              <option key={word} value={word}>
                {wordText(word)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <p className="column-row-reason">{t('columns.matchHint')}</p>
    </fieldset>
  );
}
