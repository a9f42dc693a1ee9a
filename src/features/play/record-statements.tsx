import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { CheckboxCard } from '../../ui/checkbox-card.tsx';
import type { RecordProps } from './record-props.ts';
import styles from './record-statements.module.css';

export interface RecordStatementsProps {
  readonly items: RecordProps['items'];
  readonly kept: readonly string[];
  readonly locked: boolean;
  onToggle(id: string): void;
}

/** What could be written down; each is in or out. */
export function RecordStatements(props: RecordStatementsProps): JSX.Element {
  const { items, kept, locked, onToggle } = props;
  const { t } = useTranslation('play');
  return (
    <fieldset className={styles['statements']} aria-describedby="record-hint">
      <legend className={styles['title']}>{t('record.statements')}</legend>
      <p id="record-hint" className={styles['hint']}>
        {t('record.hint')}
      </p>
      {items.map(({ id, text }) => (
        <CheckboxCard
          key={id}
          title={text}
          checked={kept.includes(id)}
          disabled={locked}
          onChange={() => onToggle(id)}
        />
      ))}
    </fieldset>
  );
}
