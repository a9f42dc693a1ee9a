import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './entries.module.css';
import type { BookValue, HandbookBook } from './handbook-book.ts';
import { LinkList } from './link-list.tsx';
import { namePlace } from './place.ts';
import { PlaceHeading } from './place-heading.tsx';
import { PlaceLink } from './place-link.tsx';
import { WeightBar } from './weight-bar.tsx';

/** What the company holds dear, the heaviest first, and the practices that make it concrete. */
export function ValuesPart({ book }: { readonly book: HandbookBook }): JSX.Element {
  return (
    <>
      {book.values.map((value) => (
        <ValueEntry key={value.id} value={value} />
      ))}
    </>
  );
}

function ValueEntry({ value }: { readonly value: BookValue }): JSX.Element {
  const { t } = useTranslation('handbook');
  const { id, name, about, weight, heaviest, practices } = value;
  const told = practices.filter((practice) => practice.values[0] === id);
  const others = practices.filter((practice) => practice.values[0] !== id);
  return (
    <section className={styles['value']}>
      <PlaceHeading level={3} place={namePlace('value', id)}>
        {name}
      </PlaceHeading>
      <WeightBar weight={weight} heaviest={heaviest} />
      <p className={styles['about']}>{about}</p>
      <div className={styles['told']}>
        <ul className={styles['statements']}>
          {told.map((practice) => (
            <li key={practice.id}>
              <PlaceLink place={namePlace('practice', practice.id)} className={styles['name']}>
                {practice.name}
              </PlaceLink>
              <p>{practice.statement}</p>
            </li>
          ))}
        </ul>
        <LinkList
          label={t('also')}
          links={others.map((practice) => ({
            place: namePlace('practice', practice.id),
            name: practice.name,
          }))}
        />
      </div>
    </section>
  );
}
