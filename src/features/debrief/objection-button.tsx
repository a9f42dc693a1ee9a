import { useState } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObjectionTarget } from '../../core/play/run-log.ts';
import { Icon } from '../../ui/icon.tsx';
import { useDebrief } from './debrief-context.ts';
import { findObjection } from './find-objection.ts';
import { ObjectionDialog } from './objection-dialog.tsx';
import styles from './reason.module.css';

interface ObjectionButtonProps {
  readonly on: ObjectionTarget;
  /** Of the practice or position. */
  readonly name: string;
}

/** "I see this differently", beside what one may see differently; shows what was said. */
export function ObjectionButton({ on, name }: ObjectionButtonProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { objections } = useDebrief();
  const [asked, setAsked] = useState(false);
  const said = findObjection(objections, on);
  return (
    <>
      {said !== undefined && (
        <p className={styles['objection']}>
          <Icon name="speech" size="small" />
          <span>
            <span className={styles['yours']}>{t('object.yours')}</span> {said.text}
          </span>
        </p>
      )}
      <button
        type="button"
        className={styles['answer']}
        aria-label={t(said === undefined ? 'object.buttonLabel' : 'object.changeLabel', { name })}
        onClick={() => setAsked(true)}
      >
        {t(said === undefined ? 'object.button' : 'object.change')}
      </button>
      {asked && <ObjectionDialog on={on} name={name} onClose={() => setAsked(false)} />}
    </>
  );
}
