import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import type { HandbookBook } from './handbook-book.ts';
import type { HandbookProps } from './handbook-props.ts';
import styles from './handbook-header.module.css';

interface HandbookHeaderProps extends Pick<HandbookProps, 'content' | 'own' | 'onCompany'> {
  readonly book: HandbookBook;
}

/** The title page: whose code this is and what the company stands for. */
export function HandbookHeader(props: HandbookHeaderProps): JSX.Element {
  const { book, content, own, onCompany } = props;
  const { t } = useTranslation('handbook');
  const name = (stance: string): string => content.companies[stance]?.company ?? stance;
  return (
    <header className={styles['header']}>
      <p className={styles['kind']}>{t('handbook')}</p>
      <h1 tabIndex={-1} data-place="">
        {book.company}
      </h1>
      <p className={styles['about']}>{book.about}</p>
      <div className={styles['tools']}>
        {onCompany !== undefined && (
          <div className={styles['choice']}>
            <SelectField
              label={t('company')}
              value={book.stance}
              onChange={onCompany}
              options={content.stances.map(({ id }) => ({
                value: id,
                label: id === own ? t('yours', { company: name(id) }) : name(id),
              }))}
            />
          </div>
        )}
        <Button
          icon="print"
          onClick={() => {
            globalThis.print();
          }}
        >
          {t('print')}
        </Button>
      </div>
    </header>
  );
}
