import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './positions-part.module.css';
import type { BookPosition, HandbookBook } from './handbook-book.ts';
import { LinkList } from './link-list.tsx';
import { namePlace } from './place.ts';
import { PlaceHeading } from './place-heading.tsx';

/** The questions on which good companies differ: this one's answer, and what speaks for others. */
export function PositionsPart({ book }: { readonly book: HandbookBook }): JSX.Element {
  return (
    <>
      {book.positions.map((position) => (
        <PositionEntry key={position.id} book={book} position={position} />
      ))}
    </>
  );
}

interface PositionEntryProps {
  readonly book: HandbookBook;
  readonly position: BookPosition;
}

function PositionEntry({ book, position }: PositionEntryProps): JSX.Element {
  const { t, i18n } = useTranslation('handbook');
  const { id, name, question, option, why, alternatives } = position;
  const names = new Intl.ListFormat(i18n.language);
  const practices = book.components
    .flatMap((component) => component.practices)
    .filter((practice) => practice.position === id);
  return (
    <section className={styles['position']}>
      <PlaceHeading level={3} place={namePlace('position', id)} name={name}>
        {name}
      </PlaceHeading>
      <p className={styles['question']}>{question}</p>
      <div className={styles['ours']}>
        <p className={styles['label']}>{t('position.ours')}</p>
        <p className={styles['option']}>{option}</p>
        <p>{why}</p>
      </div>
      {alternatives.map((other) => (
        <div key={other.id} className={styles['other']}>
          <p className={styles['label']}>{t('position.other')}</p>
          <p className={styles['option']}>{other.name}</p>
          <p>{other.why}</p>
          {other.companies.length > 0 && (
            <p className={styles['taken']}>
              {t('position.takenBy', { companies: names.format(other.companies) })}
            </p>
          )}
        </div>
      ))}
      <LinkList
        label={t('position.practices')}
        links={practices.map((practice) => ({
          place: namePlace('practice', practice.id),
          name: practice.name,
        }))}
      />
    </section>
  );
}
