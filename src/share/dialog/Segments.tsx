import { useId, type ReactNode } from 'react';

export type SegmentsProps<Value extends string> = {
  readonly label: string;
  readonly options: readonly {
    readonly value: Value;
    readonly label: ReactNode;
    /** Why the option can't be chosen, told beside the buttons. Default: it can be. */
    readonly off?: string | undefined;
  }[];
  readonly value: Value;
  readonly choose: (value: Value) => void;
};

/** Radio buttons drawn as one row of buttons (a segmented control). */
export function Segments<Value extends string>({ label, options, value, choose }: SegmentsProps<Value>) {
  const name = useId();
  return (
    <fieldset className="share-choice">
      <legend>{label}</legend>
      <div className="share-segments">
        {options.map((option) => (
          <label key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              disabled={option.off !== undefined}
              aria-describedby={option.off ? `${name}-${option.value}` : undefined}
              onChange={() => choose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {options.map(
        (option) =>
          option.off && (
            <p className="quiet" id={`${name}-${option.value}`} key={option.value}>
              {option.off}
            </p>
          ),
      )}
    </fieldset>
  );
}
