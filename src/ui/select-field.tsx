import type { JSX } from 'react';
import { Field, type FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './select-field.module.css';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** For names of languages, each said in its own. */
  readonly lang?: string | undefined;
}

export interface SelectFieldProps<Value extends string> extends FieldWords {
  readonly options: readonly SelectOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of many, from the device's own list. */
export function SelectField<Value extends string>({
  options,
  value,
  onChange,
  ...words
}: SelectFieldProps<Value>): JSX.Element {
  return (
    <Field {...words}>
      {({ className, ...control }) => (
        <span className={styles['place']}>
          <select
            {...control}
            className={joinClasses(className, styles['select'])}
            value={value}
            onChange={(event) => {
              const chosen = options.find((option) => option.value === event.target.value);
              if (chosen !== undefined) onChange(chosen.value);
            }}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value} lang={option.lang}>
                {option.label}
              </option>
            ))}
          </select>
          <Icon name="chevron-down" size="small" />
        </span>
      )}
    </Field>
  );
}
