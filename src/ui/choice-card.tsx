import type { JSX, ReactNode } from 'react';
import { useId } from 'react';
import styles from './choice-card.module.css';
import { hasContent } from './has-content.ts';
import type { IconName } from './icon-paths.ts';
import { Icon } from './icon.tsx';

export interface ChoiceCardProps {
  readonly type: 'radio' | 'checkbox';
  readonly name?: string | undefined;
  readonly title: ReactNode;
  readonly hint?: ReactNode;
  readonly icon?: IconName | undefined;
  readonly checked: boolean;
  readonly disabled?: boolean | undefined;
  readonly onChange: (checked: boolean) => void;
}

/** A native radio or checkbox whose whole card can be pressed. */
export function ChoiceCard({
  type,
  name,
  title,
  hint,
  icon,
  checked,
  disabled = false,
  onChange,
}: ChoiceCardProps): JSX.Element {
  const id = useId();
  return (
    <label className={styles['card']}>
      <input
        className={styles['input']}
        type={type}
        name={name}
        checked={checked}
        disabled={disabled}
        onChange={(event) => {
          onChange(event.target.checked);
        }}
        aria-labelledby={id}
        {...(hasContent(hint) && { 'aria-describedby': `${id}-hint` })}
      />
      <span className={styles['words']}>
        <span id={id} className={styles['title']}>
          {title}
        </span>
        {hasContent(hint) && (
          <span id={`${id}-hint`} className={styles['hint']}>
            {hint}
          </span>
        )}
      </span>
      {icon !== undefined && (
        <span className={styles['icon']}>
          <Icon name={icon} />
        </span>
      )}
    </label>
  );
}
