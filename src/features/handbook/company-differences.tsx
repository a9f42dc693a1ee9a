import { useId } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { Difference } from './compare-books.ts';
import { compareBooks } from './compare-books.ts';
import styles from './differences.module.css';
import type { HandbookBook } from './handbook-book.ts';
import { LinkList } from './link-list.tsx';
import type { PlaceKind } from './place.ts';
import { namePlace } from './place.ts';
import { PlaceLink } from './place-link.tsx';

interface CompanyDifferencesProps {
  readonly here: HandbookBook;
  /** The reader's own company. */
  readonly there: HandbookBook;
}

/** What a reader who knows one company's code will find otherwise in this one. */
export function CompanyDifferences({ here, there }: CompanyDifferencesProps): JSX.Element {
  const { t, i18n } = useTranslation('handbook');
  const titleId = useId();
  const names = new Intl.ListFormat(i18n.language);
  const { positions, shared, practices, facts, heavier, lighter } = compareBooks(here, there);
  return (
    <section className={styles['differences']} aria-labelledby={titleId}>
      <h2 id={titleId}>{t('compare.title', { company: there.company })}</h2>
      <ul className={styles['leanings']}>
        {heavier.length > 0 && <li>{t('compare.heavier', { values: names.format(heavier) })}</li>}
        {lighter.length > 0 && <li>{t('compare.lighter', { values: names.format(lighter) })}</li>}
      </ul>
      <SideBySide
        title={t('compare.positions')}
        first={t('compare.question')}
        kind="position"
        {...{ here, there }}
        of={positions}
      />
      {shared.length > 0 && (
        <p className={styles['shared']}>{t('compare.shared', { names: names.format(shared) })}</p>
      )}
      <SideBySide
        title={t('compare.facts')}
        first={t('facts.what')}
        kind="fact"
        {...{ here, there }}
        of={facts}
      />
      <LinkList
        label={t('compare.practices')}
        links={practices.map(({ id, name }) => ({ place: namePlace('practice', id), name }))}
      />
    </section>
  );
}

interface SideBySideProps extends CompanyDifferencesProps {
  readonly title: string;
  /** Head of the first column. */
  readonly first: string;
  readonly kind: PlaceKind;
  readonly of: readonly Difference[];
}

function SideBySide({ title, first, kind, here, there, of }: SideBySideProps): JSX.Element | null {
  if (of.length === 0) return null;
  return (
    <table className={styles['table']}>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{first}</th>
          <th scope="col">{here.company}</th>
          <th scope="col">{there.company}</th>
        </tr>
      </thead>
      <tbody>
        {of.map((difference) => (
          <tr key={difference.id}>
            <th scope="row">
              <PlaceLink place={namePlace(kind, difference.id)}>{difference.name}</PlaceLink>
            </th>
            <td data-company={here.company}>{difference.here}</td>
            <td data-company={there.company}>{difference.there}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
