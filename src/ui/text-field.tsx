import type { ComponentProps, JSX } from 'react';
import { Field, type FieldWords } from './field.tsx';
import { useCharacterCount } from './use-character-count.ts';

type NativeProps = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'id' | 'className'>;

export interface TextFieldProps extends FieldWords, NativeProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** So many characters are meant to be enough; what is over is not cut off, but said. */
  readonly limit?: number | undefined;
}

/** A line of text. */
export function TextField({
  label,
  hint,
  error,
  optional,
  limit,
  value,
  onChange,
  ...rest
}: TextFieldProps): JSX.Element {
  const count = useCharacterCount(value, limit);
  return (
    <Field label={label} hint={hint} error={error} optional={optional} footer={count.words}>
      {(control) => (
        <>
          <input
            type="text"
            {...rest}
            {...control}
            value={value}
            onChange={(event) => {
              onChange(event.target.value);
            }}
          />
          <span className="visually-hidden" aria-live="polite">
            {count.alarm}
          </span>
        </>
      )}
    </Field>
  );
}
