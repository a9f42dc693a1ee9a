import { useRef } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/icon.tsx';
import styles from './contents.module.css';
import type { HandbookBook } from './handbook-book.ts';
import { HandbookContents } from './handbook-contents.tsx';

/** The contents: beside the book where there is room, folded above it where there is none. */
export function ContentsMenu({ book }: { readonly book: HandbookBook }): JSX.Element {
  const { t } = useTranslation('handbook');
  const fold = useRef<HTMLDetailsElement>(null);
  return (
    <nav aria-label={t('contents')} className={styles['contents']}>
      <div className={styles['beside']}>
        <p className={styles['title']}>{t('contents')}</p>
        <HandbookContents book={book} />
      </div>
      <details ref={fold} className={styles['folded']}>
        <summary>
          {t('contents')}
          <Icon name="chevron-down" size="small" />
        </summary>
        <HandbookContents
          book={book}
          onFollow={() => {
            if (fold.current !== null) fold.current.open = false;
          }}
        />
      </details>
    </nav>
  );
}
