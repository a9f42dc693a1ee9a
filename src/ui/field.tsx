import type { JSX, ReactNode } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './field.module.css';
import { hasContent } from './has-content.ts';
import { Icon } from './icon.tsx';

export interface FieldWords {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right. */
  readonly error?: ReactNode;
  /** Says "optional" beside the label; what is not optional needs no mark. */
  readonly optional?: boolean | undefined;
}

export interface FieldControl {
  readonly id: string;
  readonly className: string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export interface FieldProps extends FieldWords {
  /** Stands under the control, at the end of its line, and is read with it. */
  readonly footer?: ReactNode;
  readonly children: (control: FieldControl) => ReactNode;
}

/** A label, a control, and the words that help with it, tied together. */
export function Field({
  label,
  hint,
  error,
  optional = false,
  footer,
  children,
}: FieldProps): JSX.Element {
  const { t } = useTranslation('ui');
  const id = useId();
  const said = [
    hasContent(hint) && `${id}-hint`,
    hasContent(error) && `${id}-error`,
    hasContent(footer) && `${id}-footer`,
  ].filter((part) => part !== false);
  return (
    <div className={styles['field']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
        {optional && <span className={styles['optional']}> {t('optional')}</span>}
      </label>
      {hasContent(hint) && (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      )}
      {children({
        id,
        className: styles['control'],
        'aria-describedby': said.length > 0 ? said.join(' ') : undefined,
        'aria-invalid': hasContent(error) ? true : undefined,
      })}
      {hasContent(error) && (
        <p id={`${id}-error`} className={styles['error']}>
          <Icon name="warning" size="small" />
          <span>{error}</span>
        </p>
      )}
      {hasContent(footer) && (
        <p id={`${id}-footer`} className={styles['footer']}>
          {footer}
        </p>
      )}
    </div>
  );
}
