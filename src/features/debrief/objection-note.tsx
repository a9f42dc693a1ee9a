import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { ObjectionTarget } from '../../core/play/run-log.ts';
import { Icon } from '../../ui/icon.tsx';
import { useDebrief } from './debrief-context.ts';
import { findObjection } from './find-objection.ts';
import styles from './reason.module.css';

interface ObjectionNoteProps {
  readonly on: ObjectionTarget;
}

/** What was said against a practice or a position, beneath its words. */
export function ObjectionNote({ on }: ObjectionNoteProps): JSX.Element | null {
  const { t } = useTranslation('debrief');
  const said = findObjection(useDebrief().objections, on);
  if (said === undefined) return null;
  return (
    <p className={styles['objection']}>
      <Icon name="speech" size="small" />
      <span>
        <span className={styles['yours']}>{t('object.yours')}</span> {said.text}
      </span>
    </p>
  );
}
