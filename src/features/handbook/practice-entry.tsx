import { useId } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './entries.module.css';
import type { BookPractice, HandbookBook } from './handbook-book.ts';
import { LinkList } from './link-list.tsx';
import { namePlace } from './place.ts';
import { PlaceHeading } from './place-heading.tsx';

interface PracticeEntryProps {
  readonly book: HandbookBook;
  readonly practice: BookPractice;
  readonly level?: 3 | 4;
}

/** One practice: what to do on the job, and the thought behind it in the margin. */
export function PracticeEntry({ book, practice, level = 4 }: PracticeEntryProps): JSX.Element {
  const { t } = useTranslation('handbook');
  const titleId = useId();
  const { id, name, statement, conduct, values, position } = practice;
  const served = book.values.filter((value) => values.includes(value.id));
  const answered = book.positions.filter((answer) => answer.id === position);
  return (
    <article className={styles['practice']} aria-labelledby={titleId}>
      <PlaceHeading level={level} place={namePlace('practice', id)} name={name} id={titleId}>
        {name}
      </PlaceHeading>
      <p className={styles['conduct']}>{conduct}</p>
      <p className={styles['statement']}>{statement}</p>
      <div className={styles['threads']}>
        <LinkList
          label={t('serves')}
          links={served.map((value) => ({ place: namePlace('value', value.id), name: value.name }))}
        />
        <LinkList
          label={t('follows')}
          links={answered.map((answer) => ({
            place: namePlace('position', answer.id),
            name: answer.name,
          }))}
        />
      </div>
    </article>
  );
}
