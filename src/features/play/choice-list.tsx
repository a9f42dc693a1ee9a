import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Channel } from '../../core/scenario/scenario-schema.ts';
import { joinClasses } from '../../ui/join-classes.ts';
import styles from './choice-list.module.css';
import type { ContactChoice } from './contact-props.ts';

export interface ChoiceListProps {
  readonly channel: Channel;
  readonly choices: readonly ContactChoice[];
  /** Made and on its way to the device. */
  readonly pending: string | null;
  /** Shown and not to be taken: another tab plays. */
  readonly locked: boolean;
  onChoose(choice: string): void;
}

/** What the trainee could say. A locked choice keeps its focus and says that it is locked. */
export function ChoiceList({
  channel,
  choices,
  pending,
  locked,
  onChoose,
}: ChoiceListProps): JSX.Element {
  const { t } = useTranslation('play');
  const closed = locked || pending !== null;
  return (
    <ol className={joinClasses(styles['choices'], styles[channel])}>
      {choices.map(({ id, label }, at) => (
        <li key={id}>
          <button
            id={`choice-${id}`}
            type="button"
            className={joinClasses(styles['choice'], pending === id && styles['pending'])}
            aria-keyshortcuts={String(at + 1)}
            aria-disabled={closed || undefined}
            onClick={() => {
              if (!closed) onChoose(id);
            }}
          >
            <span className={styles['key']} aria-hidden="true">
              {at + 1}
            </span>
            <span className={styles['label']}>{label}</span>
            {pending === id && <span className={styles['saving']}>{t('save.saving')}</span>}
          </button>
        </li>
      ))}
    </ol>
  );
}
