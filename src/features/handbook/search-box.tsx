import { useEffect, useRef } from 'react';
import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../ui/search-field.tsx';

interface SearchBoxProps {
  readonly query: string;
  onQuery(query: string): void;
}

/** Asks the handbook; Escape empties it first, before it closes anything around it. */
export function SearchBox({ query, onQuery }: SearchBoxProps): JSX.Element {
  const { t } = useTranslation('handbook');
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const field = input.current;
    const empty = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || field?.value === '') return;
      event.preventDefault();
      event.stopPropagation();
      onQuery('');
    };
    field?.addEventListener('keydown', empty);
    return () => {
      field?.removeEventListener('keydown', empty);
    };
  }, [onQuery]);
  return (
    <div role="search">
      <SearchField
        label={t('search.label')}
        showLabel={false}
        placeholder={t('search.label')}
        value={query}
        onChange={onQuery}
        inputRef={input}
      />
    </div>
  );
}
