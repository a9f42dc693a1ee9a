import type { JSX, ReactNode } from 'react';
import { CopyLink } from './copy-link.tsx';
import styles from './entries.module.css';

interface PlaceHeadingProps {
  readonly level: 2 | 3 | 4;
  readonly place: string;
  /** What the place is called, to name its copy button; left out, it has none. */
  readonly name?: string | undefined;
  readonly id?: string | undefined;
  readonly children: ReactNode;
}

/** The heading of a place: links lead to it and the focus goes to it. */
export function PlaceHeading({ level, place, name, id, children }: PlaceHeadingProps): JSX.Element {
  // One element type for the compiler: the levels differ in rank, not in the attributes used.
  const Heading = `h${level}` as 'h2';
  return (
    <div className={styles['heading']}>
      <Heading tabIndex={-1} data-place={place} {...(id !== undefined && { id })}>
        {children}
      </Heading>
      {name !== undefined && <CopyLink place={place} name={name} />}
    </div>
  );
}
