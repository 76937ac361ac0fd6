export type TextFieldProps = {
  readonly label: string;
  readonly text: string;
  /** What holds while the field is empty. Default: nothing is said. */
  readonly none?: string | undefined;
  /** Called with the typed text, trimmed, once the field is left or Enter is pressed, if it differs. */
  readonly change: (text: string) => void;
};

/** Labelled text field of the columns' dialog, which takes effect when it is left. */
export function TextField({ label, text, none, change }: TextFieldProps) {
  const take = (typed: string) => {
    if (typed.trim() !== text) change(typed.trim());
  };
  return (
    <label className="column-template">
      <span>{label}</span>
      <input
        key={text}
        defaultValue={text}
        placeholder={none}
        onBlur={({ target }) => take(target.value)}
        onKeyDown={({ key, ctrlKey, metaKey, currentTarget }) => {
          if (key === 'Enter' && !ctrlKey && !metaKey) take(currentTarget.value);
        }}
      />
    </label>
  );
}
