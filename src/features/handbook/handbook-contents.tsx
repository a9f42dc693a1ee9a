import type { JSX } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './contents.module.css';
import type { HandbookBook } from './handbook-book.ts';
import { namePlace, PARTS } from './place.ts';
import type { Part } from './place.ts';
import { PlaceLink } from './place-link.tsx';

interface HandbookContentsProps {
  readonly book: HandbookBook;
  readonly onFollow?: (() => void) | undefined;
}

/** The chapters and what stands in them, as links. */
export function HandbookContents({ book, onFollow }: HandbookContentsProps): JSX.Element {
  const { t } = useTranslation('handbook');
  return (
    <ol className={styles['parts']}>
      {PARTS.map((part) => (
        <li key={part}>
          <PlaceLink place={namePlace('part', part)} onFollow={onFollow}>
            {t(`parts.${part}.title`)}
          </PlaceLink>
          <ol>
            {listEntries(book, part).map(({ place, name }) => (
              <li key={place}>
                <PlaceLink place={place} onFollow={onFollow}>
                  {name}
                </PlaceLink>
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function listEntries(book: HandbookBook, part: Part): { place: string; name: string }[] {
  switch (part) {
    case 'values':
      return book.values.map(({ id, name }) => ({ place: namePlace('value', id), name }));
    case 'conduct':
      return book.components.map(({ id, name }) => ({ place: namePlace('component', id), name }));
    case 'positions':
      return book.positions.map(({ id, name }) => ({ place: namePlace('position', id), name }));
    case 'facts':
    case 'law':
      return [];
  }
}
