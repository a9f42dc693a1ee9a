import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { useDebrief } from './debrief-context.ts';
import styles from './lesson.module.css';
import { PlaceLink } from './place-link.tsx';
import { PracticeStatement } from './practice-statement.tsx';

interface LessonOfRecordProps {
  readonly items: readonly string[];
}

export function LessonOfRecord({ items }: LessonOfRecordProps): JSX.Element {
  const { t } = useTranslation('debrief');
  const { debrief, words } = useDebrief();
  const wrong = debrief.record.items.filter(({ item }) => items.includes(item));
  const [first] = wrong;
  return (
    <div className={styles['lesson']}>
      <p className={styles['say']}>{t('lesson.record')}</p>
      <dl className={styles['swap']}>
        {wrong.map(({ item, keep }) => (
          <div key={item} className={styles[keep ? 'rather' : 'not']}>
            <dt>{t(keep ? 'lesson.include' : 'lesson.forgo')}</dt>
            <dd className={styles[keep ? 'said' : 'unsaid']}>{words.printRecordItem(item)}</dd>
          </div>
        ))}
      </dl>
      {first !== undefined && <PracticeStatement practice={first.practice} quiet />}
      <p className={styles['next']}>
        <PlaceLink at={{ kind: 'record', item: first?.item ?? '' }}>
          {t('lesson.moreRecord')}
        </PlaceLink>
      </p>
    </div>
  );
}
