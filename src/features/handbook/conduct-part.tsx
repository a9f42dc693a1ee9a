import type { JSX } from 'react';
import styles from './entries.module.css';
import type { HandbookBook } from './handbook-book.ts';
import { namePlace } from './place.ts';
import { PlaceHeading } from './place-heading.tsx';
import { PracticeEntry } from './practice-entry.tsx';

/** The components of the code, and what each asks on the job. */
export function ConductPart({ book }: { readonly book: HandbookBook }): JSX.Element {
  return (
    <>
      {book.components.map(({ id, name, about, practices }) => (
        <section key={id} className={styles['component']}>
          <PlaceHeading level={3} place={namePlace('component', id)}>
            {name}
          </PlaceHeading>
          <p className={styles['about']}>{about}</p>
          {practices.map((practice) => (
            <PracticeEntry key={practice.id} book={book} practice={practice} />
          ))}
        </section>
      ))}
    </>
  );
}
