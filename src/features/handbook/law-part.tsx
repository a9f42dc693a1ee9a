import { intlLocale } from '../../i18n/intl-locale.ts';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import styles from './law-part.module.css';
import type { BookLaw, HandbookBook } from './handbook-book.ts';
import { namePlace } from './place.ts';
import { PlaceHeading } from './place-heading.tsx';
import { printRegion } from './print-region.ts';

/** What the law says where the company works, with date and source. */
export function LawPart({ book }: { readonly book: HandbookBook }): JSX.Element {
  const { i18n } = useTranslation();
  const countries = [...new Set(book.law.map(({ country }) => country))];
  return (
    <>
      {countries.map((country) => (
        <section key={country} className={styles['country']}>
          <h3>{printRegion(i18n.language, country)}</h3>
          {book.law
            .filter((law) => law.country === country)
            .map((law) => (
              <LawEntry key={law.id} law={law} />
            ))}
        </section>
      ))}
    </>
  );
}

function LawEntry({ law }: { readonly law: BookLaw }): JSX.Element {
  const { t, i18n } = useTranslation(['handbook', 'ui']);
  const print = (day: string): string =>
    // Days of law have no hour: taken and printed in one zone, they stay the day they are.
    new Intl.DateTimeFormat(intlLocale(i18n.language), {
      dateStyle: 'long',
      timeZone: 'UTC',
    }).format(new Date(`${day}T00:00:00Z`));
  return (
    <section className={styles['law']}>
      <PlaceHeading level={4} place={namePlace('law', law.id)}>
        {law.instrument}
        <span className={styles['article']}> {law.article}</span>
      </PlaceHeading>
      <p>{law.text}</p>
      <ul className={styles['dates']}>
        <li>{t('law.validFrom', { date: print(law.validFrom) })}</li>
        <li>{t('law.checkedOn', { date: print(law.checkedOn) })}</li>
        <li>
          {law.source.startsWith('https://') ? (
            <a href={law.source} target="_blank" rel="noopener noreferrer">
              {t('law.source')} <Icon name="external" size="small" label={t('ui:newWindow')} />
            </a>
          ) : (
            law.source
          )}
        </li>
      </ul>
      {law.overdue && (
        <p className={styles['overdue']}>
          <Icon name="warning" size="small" />
          {t('law.overdue')}
        </p>
      )}
    </section>
  );
}
