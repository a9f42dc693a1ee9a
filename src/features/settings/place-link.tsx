import type { JSX, MouseEvent, ReactNode } from 'react';

interface PlaceLinkProps {
  readonly href: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
  onGo(event: MouseEvent<HTMLAnchorElement>, href: string): void;
}

/** A link within the player: the browser's own where it is opened elsewhere. */
export function PlaceLink({ href, className, onGo, children }: PlaceLinkProps): JSX.Element {
  return (
    <a href={href} className={className} onClick={(event) => onGo(event, href)}>
      {children}
    </a>
  );
}
