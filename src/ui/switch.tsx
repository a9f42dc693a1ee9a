import type { JSX, ReactNode } from 'react';
import { useId } from 'react';
import { hasContent } from './has-content.ts';
import styles from './switch.module.css';

export interface SwitchProps {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly checked: boolean;
  readonly disabled?: boolean | undefined;
  readonly onChange: (checked: boolean) => void;
}

/** On or off, at once; where something must be confirmed first, a checkbox serves better. */
export function Switch({
  label,
  hint,
  checked,
  disabled = false,
  onChange,
}: SwitchProps): JSX.Element {
  const id = useId();
  return (
    <label className={styles['switch']}>
      <span className={styles['words']}>
        <span id={id} className={styles['label']}>
          {label}
        </span>
        {hasContent(hint) && (
          <span id={`${id}-hint`} className={styles['hint']}>
            {hint}
          </span>
        )}
      </span>
      <input
        className={styles['input']}
        type="checkbox"
        // A checkbox tells its state itself.
        // oxlint-disable-next-line jsx-a11y/role-has-required-aria-props
        role="switch"
        checked={checked}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
        aria-labelledby={id}
        {...(hasContent(hint) && { 'aria-describedby': `${id}-hint` })}
      />
    </label>
  );
}
