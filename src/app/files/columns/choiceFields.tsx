export type ChoiceFieldProps<Word extends string> = {
  readonly label: string;
  readonly value: Word | undefined;
  /** What holds while nothing is chosen. */
  readonly none: string;
  readonly words: readonly Word[];
  readonly wordText: (word: Word) => string;
  readonly change: (word: Word | undefined) => void;
};

/** Labelled select for one of a few words, or none of them. */
export function ChoiceField<Word extends string>(props: ChoiceFieldProps<Word>) {
  const { label, value, none, words, wordText, change } = props;
  return (
    <label>
      <span>{label}</span>
      <select
        value={value ?? ''}
        onChange={({ target }) => change(words.find((one) => one === target.value))}
      >
        <option value="">{none}</option>
        {words.map((word) => (
          <option key={word} value={word}>
            {wordText(word)}
          </option>
        ))}
      </select>
    </label>
  );
}

export type CheckFieldProps = {
  readonly label: string;
  readonly isChecked: boolean;
  readonly change: (isChecked: boolean) => void;
};

/** Labelled checkbox. */
export function CheckField({ label, isChecked, change }: CheckFieldProps) {
  return (
    <label className="column-check">
      <input type="checkbox" checked={isChecked} onChange={({ target }) => change(target.checked)} /> {label}
    </label>
  );
}
