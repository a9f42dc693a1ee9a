import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { RichText } from '../../ui/rich-text.tsx';
import { useDebrief } from './debrief-context.ts';
import { ObjectionButton } from './objection-button.tsx';
import styles from './reason.module.css';

interface PositionWhyProps {
  readonly position: string;
  readonly option: string;
  /** Whose words; the company played unless said otherwise. */
  readonly stance?: string | undefined;
  readonly quiet?: boolean;
}

/** What a company has decided where decent companies differ, and why, in its own words. */
export function PositionWhy({ position, option, stance, quiet }: PositionWhyProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const company = stance ?? debrief.stance;
  return (
    <div className={styles['position']}>
      <p className={styles['option']}>
        {t('practice.position', {
          company: words.nameCompany(company),
          option: words.nameOption(position, option),
        })}
      </p>
      <RichText text={words.explainPosition(position, company)} />
      {quiet !== true && (
        <div className={styles['answers']}>
          <ObjectionButton on={{ position }} name={words.namePosition(position)} />
        </div>
      )}
    </div>
  );
}
