import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { RichText } from '../../ui/rich-text.tsx';
import { useDebrief } from './debrief-context.ts';
import { ObjectionNote } from './objection-note.tsx';
import styles from './reason.module.css';

interface PracticeStatementProps {
  readonly practice: string;
  /** Without what was answered to it and the way to look further: where it only reminds. */
  readonly quiet?: boolean;
}

/** How the company that was played puts a practice into words. */
export function PracticeStatement({
  practice,
  quiet = false,
}: PracticeStatementProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, words, onOpenHandbook } = useDebrief();
  const name = words.namePractice(practice);
  return (
    <figure className={styles['statement']}>
      <blockquote>
        <RichText text={words.statePractice(practice, debrief.stance)} />
      </blockquote>
      <figcaption className={styles['answers']}>
        <span className={styles['source']}>
          {t('practice.byName', { company: words.nameCompany(debrief.stance), practice: name })}
        </span>
        {!quiet && (
          <button
            type="button"
            className={styles['answer']}
            aria-label={t('practice.handbookLabel', { practice: name })}
            onClick={() => onOpenHandbook(practice)}
          >
            {t('practice.handbook')}
          </button>
        )}
        {!quiet && <ObjectionNote on={{ practice }} />}
      </figcaption>
    </figure>
  );
}
