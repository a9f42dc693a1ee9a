import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandbookBook } from './handbook-book.ts';
import styles from './in-play.module.css';
import { PracticeEntry } from './practice-entry.tsx';

interface InPlayProps {
  readonly book: HandbookBook;
  readonly practices: readonly string[];
}

/** The practices that the present scene is about, first and in full. */
export function InPlay({ book, practices }: InPlayProps): JSX.Element | null {
  const { t } = useTranslation('handbook');
  const known = book.components.flatMap((component) => component.practices);
  const shown = practices.flatMap((id) => known.filter((practice) => practice.id === id));
  if (shown.length === 0) return null;
  return (
    <>
      <section className={styles['inPlay']}>
        <h2>{t('inPlay.title')}</h2>
        <p className={styles['lead']}>{t('inPlay.lead')}</p>
        {shown.map((practice) => (
          <PracticeEntry key={practice.id} book={book} practice={practice} level={3} />
        ))}
      </section>
      <p className={styles['rest']}>{t('rest')}</p>
    </>
  );
}
