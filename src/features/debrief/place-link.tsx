import type { JSX, ReactNode } from 'react';
import type { LossAddress } from '../../core/debrief/debrief.ts';

interface PlaceLinkProps {
  readonly at: LossAddress;
  readonly children: ReactNode;
}

/** Leads to a decision or to the record, and unfolds what is there. */
export function PlaceLink({ at, children }: PlaceLinkProps): JSX.Element {
  const id = at.kind === 'decision' ? `decision-${at.decision}` : 'record';
  const unfold = (): void => {
    // The heading bears the id, so that the browser sends the focus there with the jump.
    const folded = document.getElementById(id)?.closest('li')?.querySelector('details');
    if (folded) folded.open = true;
  };
  return (
    <a href={`#${id}`} onClick={unfold}>
      {children}
    </a>
  );
}
