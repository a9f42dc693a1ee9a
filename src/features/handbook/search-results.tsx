import { useDeferredValue, useMemo } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import type { HandbookBook } from './handbook-book.ts';
import { indexBook } from './index-book.ts';
import { MarkedText } from './marked-text.tsx';
import { namePlace } from './place.ts';
import { PlaceLink } from './place-link.tsx';
import { printRegion } from './print-region.ts';
import { searchHandbook } from './search-handbook.ts';
import type { Hit } from './search-handbook.ts';
import styles from './search.module.css';

interface SearchResultsProps {
  readonly book: HandbookBook;
  readonly query: string;
}

/** The places that answer, each with where it stands and the sentence that does. */
export function SearchResults({ book, query }: SearchResultsProps): JSX.Element {
  const { t } = useTranslation('handbook');
  const index = useMemo(() => indexBook(book), [book]);
  const settled = useDeferredValue(query);
  const hits = useMemo(() => searchHandbook(index, settled), [index, settled]);
  return (
    <section className={styles['results']} aria-label={t('search.results')}>
      <p role="status" className={styles['count']}>
        {hits.length > 0
          ? t('search.found', { count: hits.length })
          : t('search.none', { query: settled.trim() })}
      </p>
      <ol>
        {hits.map((hit) => (
          <HitEntry key={`${hit.kind}.${hit.id}`} hit={hit} />
        ))}
      </ol>
    </section>
  );
}

function HitEntry({ hit }: { readonly hit: Hit }): JSX.Element {
  const { t, i18n } = useTranslation('handbook');
  const { kind, id, title, excerpt } = hit;
  const where = hit.within ?? '';
  const within = kind === 'law' ? printRegion(i18n.language, where) : where;
  return (
    <li className={styles['hit']}>
      <p className={styles['where']}>{t(`where.${kind}`, { within })}</p>
      <PlaceLink place={namePlace(kind, id)} className={styles['title']}>
        <MarkedText pieces={title} />
      </PlaceLink>
      <p>
        <MarkedText pieces={excerpt} />
      </p>
    </li>
  );
}
