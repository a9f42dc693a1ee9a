import type { JSX } from 'react';
import styles from './entries.module.css';
import { PlaceLink } from './place-link.tsx';

interface LinkListProps {
  readonly label: string;
  readonly links: readonly { readonly place: string; readonly name: string }[];
}

/** Where to read on: a quiet line of links with a label before them. */
export function LinkList({ label, links }: LinkListProps): JSX.Element | null {
  if (links.length === 0) return null;
  return (
    <div className={styles['links']}>
      <p>{label}</p>
      <ul>
        {links.map(({ place, name }) => (
          <li key={place}>
            <PlaceLink place={place}>{name}</PlaceLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
