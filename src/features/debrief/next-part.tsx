import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { RichText } from '../../ui/rich-text.tsx';
import { useDebrief } from './debrief-context.ts';
import { IntentionField } from './intention-field.tsx';
import { Part } from './part.tsx';
import styles from './views.module.css';

/** What goes on after this: a sentence of one's own, questions, another contact. */
export function NextPart(): JSX.Element {
  const { t } = useTranslation('debrief');
  const { discussion, onOpenGuide, onPlayAgain, onLeave } = useDebrief();
  return (
    <Part part="next" title={t('parts.next')} lead={t('intention.lead')}>
      <IntentionField />
      {discussion.length > 0 && (
        <>
          <h3 className={styles['questionsTitle']}>{t('parts.questions')}</h3>
          <ol className={styles['questions']}>
            {discussion.map((question) => (
              <li key={question}>
                <RichText text={question} />
              </li>
            ))}
          </ol>
          <p className="no-print">
            <Button kind="quiet" icon="chat" onClick={onOpenGuide}>
              {t('parts.guide')}
            </Button>
          </p>
        </>
      )}
      <p className={`${styles['end'] ?? ''} no-print`}>
        <Button kind="primary" iconEnd="arrow-right" onClick={onLeave}>
          {t('end.leave')}
        </Button>
        <Button icon="refresh" onClick={onPlayAgain}>
          {t('end.again')}
        </Button>
      </p>
    </Part>
  );
}
