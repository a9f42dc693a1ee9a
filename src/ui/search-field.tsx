import type { JSX, RefObject } from 'react';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import fieldStyles from './field.module.css';
import { IconButton } from './icon-button.tsx';
import { Icon } from './icon.tsx';
import { joinClasses } from './join-classes.ts';
import styles from './search-field.module.css';

export interface SearchFieldProps {
  readonly label: string;
  /** False where the place says what is searched and the label would only repeat it. */
  readonly showLabel?: boolean | undefined;
  readonly placeholder?: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly inputRef?: RefObject<HTMLInputElement | null> | undefined;
}

/** Words to look for; the list beside it answers at each letter. */
export function SearchField({
  label,
  showLabel = true,
  placeholder,
  value,
  onChange,
  inputRef,
}: SearchFieldProps): JSX.Element {
  const { t } = useTranslation('ui');
  const id = useId();
  const own = useRef<HTMLInputElement>(null);
  const input = inputRef ?? own;
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={showLabel ? styles['label'] : 'visually-hidden'}>
        {label}
      </label>
      <span className={styles['place']}>
        <Icon name="search" />
        <input
          ref={input}
          id={id}
          className={joinClasses(fieldStyles['control'], styles['input'])}
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={value}
          onChange={(event) => {
            onChange(event.target.value);
          }}
        />
        {value !== '' && (
          <IconButton
            icon="cross"
            label={t('clearSearch')}
            className={styles['clear']}
            onClick={() => {
              onChange('');
              input.current?.focus();
            }}
          />
        )}
      </span>
    </div>
  );
}
