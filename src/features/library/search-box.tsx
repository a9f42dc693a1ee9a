import { useState, type JSX } from 'react';
import { useTranslation } from 'react-i18next';
import { SearchField } from '../../ui/search-field.tsx';

export interface SearchBoxProps {
  readonly search: string;
  onSearch(search: string): void;
}

/** Searches with every letter, but never in the middle of composing a character. */
export function SearchBox({ search, onSearch }: SearchBoxProps): JSX.Element {
  const { t } = useTranslation('library');
  // The field runs ahead of the query: while a character is being composed, and while a query
  // given out has not come back. Only a query that never went out from here replaces the words.
  const [draft, setDraft] = useState(search);
  const [seen, setSeen] = useState(search);
  const [sent, setSent] = useState<readonly string[]>([]);
  const [composing, setComposing] = useState(false);
  if (search !== seen) {
    const echo = sent.indexOf(search);
    setSeen(search);
    setSent(sent.slice(echo + 1));
    if (echo === -1) setDraft(search);
  }
  const ask = (text: string): void => {
    setDraft(text);
    if (text === (sent.at(-1) ?? search)) return;
    setSent([...sent, text]);
    onSearch(text);
  };
  return (
    <div
      onCompositionStart={() => {
        setComposing(true);
      }}
      onCompositionEnd={({ target }) => {
        setComposing(false);
        if (target instanceof HTMLInputElement) ask(target.value);
      }}
    >
      <SearchField
        label={t('search')}
        value={draft}
        onChange={(text) => {
          if (composing) setDraft(text);
          else ask(text);
        }}
      />
    </div>
  );
}
