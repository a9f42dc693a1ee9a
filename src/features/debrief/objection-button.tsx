import { useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObjectionTarget } from '../../core/play/run-log.ts';
import { ObjectionDialog } from './objection-dialog.tsx';
import styles from './reason.module.css';

interface ObjectionButtonProps {
  /** What one may see differently there. */
  readonly targets: readonly ObjectionTarget[];
  /** Where it stands: "Decision 4". */
  readonly place: string;
}

/** "I see this differently", once for all that is said at a decision or of the record. */
export function ObjectionButton({ targets, place }: ObjectionButtonProps): JSX.Element | null {
  const { t } = useTranslation('debrief');
  const [asked, setAsked] = useState(false);
  if (targets.length === 0) return null;
  return (
    <div className={styles['answers']}>
      <button
        type="button"
        className={styles['answer']}
        aria-label={t('object.buttonLabel', { place })}
        onClick={() => setAsked(true)}
      >
        {t('object.button')}
      </button>
      {asked && <ObjectionDialog targets={targets} onClose={() => setAsked(false)} />}
    </div>
  );
}
