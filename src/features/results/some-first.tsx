import { useEffect, useRef, useState } from 'react';
import type { JSX, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './page.module.css';

interface SomeFirstProps<Entry> {
  readonly entries: readonly Entry[];
  /** How many are shown before somebody asks for all. */
  readonly limit: number;
  readonly className: string | undefined;
  keyOf(entry: Entry): string;
  renderEntry(entry: Entry): ReactNode;
}

/** A list that grows to its full length when asked; the first new entry gets the focus. */
export function SomeFirst<Entry>(props: SomeFirstProps<Entry>): JSX.Element {
  const { entries, limit, className, keyOf, renderEntry } = props;
  const { t } = useTranslation('results');
  const [all, setAll] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  useEffect(() => {
    if (all) list.current?.children[limit]?.querySelector('a')?.focus();
  }, [all, limit]);
  const shown = all ? entries : entries.slice(0, limit);
  return (
    <>
      <ol ref={list} className={className}>
        {shown.map((entry) => (
          <li key={keyOf(entry)}>{renderEntry(entry)}</li>
        ))}
      </ol>
      {shown.length < entries.length && (
        <p className={styles['more']}>
          <Button onClick={() => setAll(true)}>{t('showAll', { count: entries.length })}</Button>
        </p>
      )}
    </>
  );
}
