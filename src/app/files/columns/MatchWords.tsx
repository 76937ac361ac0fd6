import type { Matched } from '../../../formats/columns/mapping';
import { warnedCells } from '../../../formats/columns/mapping';
import type { TableHead } from '../../../formats/columns/proposal';
import { useTranslator } from '../../../i18n/useTranslator';
import { shownWords, withOthers, withWarn, withWord, wordOf } from './matchedWords';

export type MatchWordsProps<Word extends string> = {
  readonly head: TableHead;
  readonly matched: Matched<Word>;
  readonly words: readonly Word[];
  readonly wordText: (word: Word) => string;
  /** What a word means that the mapping says nothing of. */
  readonly none: string;
  readonly change: (matched: Matched<Word>) => void;
};

/** Most words of a column that can be matched: a column with more of them holds no code words. */
const most = 40;

/**
 * Fields that say what each word of a column means, what any other word does, and which of the others the report
 * names.
 */
export function MatchWords<Word extends string>(props: MatchWordsProps<Word>) {
  const { head, matched, words, wordText, none, change } = props;
  const t = useTranslator();
  const other = matched.others === undefined ? none : wordText(matched.others);
  const options = words.map((word) => (
    <option key={word} value={word}>
      {wordText(word)}
    </option>
  ));
  const chosen = (value: string) => words.find((one) => one === value);
  return (
    <fieldset className="match-words">
      <legend>{t('columns.match', { column: matched.column })}</legend>
      {shownWords(head, matched, most).map(({ cell, count }) => (
        <label key={cell}>
          <span>
            {cell} <small>{count}</small>
          </span>
          <select
            value={wordOf(matched, cell) ?? ''}
            onChange={({ target }) => change(withWord(matched, cell, chosen(target.value)))}
          >
            <option value="">{t('columns.asAnyOther', { word: other })}</option>
            {options}
          </select>
        </label>
      ))}
      <label>
        <span>{t('columns.anyOther')}</span>
        <select
          value={matched.others ?? ''}
          onChange={({ target }) => change(withOthers(matched, chosen(target.value)))}
        >
          <option value="">{none}</option>
          {options}
        </select>
      </label>
      <WarnField matched={matched} change={change} />
    </fieldset>
  );
}

export type WarnFieldProps<Word> = {
  readonly matched: Matched<Word>;
  readonly change: (matched: Matched<Word>) => void;
};

/** Field that says which cells of a column of code words the report names as not understood. */
export function WarnField<Word>({ matched, change }: WarnFieldProps<Word>) {
  const t = useTranslator();
  return (
    <label>
      <span>{t('columns.warn')}</span>
      <select
        value={matched.warn ?? ''}
        onChange={({ target }) =>
          change(
            withWarn(
              matched,
              warnedCells.find((one) => one === target.value),
            ),
          )
        }
      >
        <option value="">{t('columns.warn.none')}</option>
        {warnedCells.map((warn) => (
          <option key={warn} value={warn}>
            {t(`columns.warn.${warn}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
