import type { JSX, ReactNode } from 'react';
import styles from './filter-chips.module.css';
import type { IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';

export interface FilterOption<Value extends string> {
  readonly value: Value;
  readonly label: ReactNode;
  readonly icon?: IconName | undefined;
}

export interface FilterChipsProps<Value extends string> {
  readonly legend: ReactNode;
  readonly options: readonly FilterOption<Value>[];
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[]) => void;
}

/** Any of a few, to narrow a list. */
export function FilterChips<Value extends string>({
  legend,
  options,
  values,
  onChange,
}: FilterChipsProps<Value>): JSX.Element {
  return (
    <fieldset>
      <legend className={styles['legend']}>{legend}</legend>
      <div className={styles['chips']}>
        {options.map(({ value, label, icon }) => (
          <label key={value} className={styles['chip']}>
            <input
              className={styles['input']}
              type="checkbox"
              checked={values.includes(value)}
              onChange={(event) => {
                onChange(
                  event.target.checked
                    ? [...values, value]
                    : values.filter((other) => other !== value),
                );
              }}
            />
            <span className={styles['tick']}>
              <Icon name="check" size="small" />
            </span>
            {icon !== undefined && (
              <span className={styles['icon']}>
                <Icon name={icon} size="small" />
              </span>
            )}
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
