import type { JSX, ReactNode } from 'react';
import type { ResultsProps } from './results-props.ts';

interface PlaceLinkProps extends Pick<ResultsProps, 'onGo'> {
  readonly href: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** A link within the player: the browser's own where it is opened elsewhere. */
export function PlaceLink({ href, className, onGo, children }: PlaceLinkProps): JSX.Element {
  return (
    <a href={href} className={className} onClick={(event) => onGo(event, href)}>
      {children}
    </a>
  );
}
