import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './facts-part.module.css';
import type { HandbookBook } from './handbook-book.ts';
import { namePlace } from './place.ts';

/** The company's own figures. */
export function FactsPart({ book }: { readonly book: HandbookBook }): JSX.Element {
  const { t } = useTranslation('handbook');
  return (
    <table className={styles['table']}>
      <caption className="visually-hidden">{t('parts.facts.title')}</caption>
      <colgroup>
        <col className={styles['names']} />
        <col />
      </colgroup>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('facts.what')}</th>
          <th scope="col">{book.company}</th>
        </tr>
      </thead>
      <tbody>
        {book.facts.map(({ id, name, text }) => (
          <tr key={id}>
            <th scope="row" tabIndex={-1} data-place={namePlace('fact', id)}>
              {name}
            </th>
            <td>{text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
