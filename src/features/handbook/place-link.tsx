import type { JSX, MouseEvent, ReactNode } from 'react';
import { useHandbookPlace } from './handbook-place.ts';

interface PlaceLinkProps {
  readonly place: string;
  readonly className?: string | undefined;
  /** Besides going there. */
  readonly onFollow?: (() => void) | undefined;
  readonly children: ReactNode;
}

/** A link within the handbook: a plain click goes there, any other is the browser's own. */
export function PlaceLink({ place, className, onFollow, children }: PlaceLinkProps): JSX.Element {
  const { hrefOf, go } = useHandbookPlace();
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) {
      return;
    }
    event.preventDefault();
    onFollow?.();
    go(place);
  };
  return (
    <a href={hrefOf(place)} className={className} onClick={follow}>
      {children}
    </a>
  );
}
