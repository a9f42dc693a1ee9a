import { useMemo, useRef } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/notice.tsx';
import { arrangeBook } from './arrange-book.ts';
import { BookParts } from './book-parts.tsx';
import { CompanyDifferences } from './company-differences.tsx';
import { ContentsMenu } from './contents-menu.tsx';
import type { HandbookBook } from './handbook-book.ts';
import { HandbookHeader } from './handbook-header.tsx';
import { HandbookPlaceContext } from './handbook-place.ts';
import type { HandbookProps } from './handbook-props.ts';
import styles from './handbook-screen.module.css';
import { InPlay } from './in-play.tsx';
import { listPlaces } from './list-places.ts';
import { SearchBox } from './search-box.tsx';
import { SearchResults } from './search-results.tsx';
import { useReach } from './use-reach.ts';

/** One company's code: a book to read, to look things up in and to print. */
export function HandbookScreen(props: HandbookProps): JSX.Element {
  const { layout, company, own, at, inPlay = [], hrefOf, onNavigate } = props;
  const { t } = useTranslation('handbook');
  const root = useRef<HTMLDivElement>(null);
  const book = useBook(props, company);
  const ownBook = useBook(props, own);
  const { query, setQuery, go } = useReach(root, at, onNavigate);
  if (book === null) return <Notice kind="warning">{t('noCompany')}</Notice>;
  const searching = query.trim() !== '';
  const onPage = layout === 'page';
  return (
    <HandbookPlaceContext value={{ hrefOf, go }}>
      <div ref={root} className={styles[layout]}>
        {onPage && <HandbookHeader {...props} book={book} />}
        <div className={styles['aside']}>
          <SearchBox query={query} onQuery={setQuery} />
          {onPage && <ContentsMenu book={book} />}
        </div>
        <div className={styles['main']}>
          {searching && <SearchResults book={book} query={query} />}
          {/* Hidden, not gone: folds stay as they were when the search ends. */}
          <div hidden={searching} className={styles['book']}>
            {at !== null && !listPlaces(book).has(at) && (
              <Notice kind="info">{t('noPlace', { place: at })}</Notice>
            )}
            {onPage && ownBook !== null && ownBook.stance !== book.stance && (
              <CompanyDifferences here={book} there={ownBook} />
            )}
            {!onPage && <InPlay book={book} practices={inPlay} />}
            <BookParts book={book} layout={layout} />
          </div>
        </div>
      </div>
    </HandbookPlaceContext>
  );
}

function useBook(
  { content, fill, today }: HandbookProps,
  stance: string | null,
): HandbookBook | null {
  return useMemo(
    () => (stance === null ? null : arrangeBook(content, stance, fill(stance), today)),
    [content, fill, today, stance],
  );
}
