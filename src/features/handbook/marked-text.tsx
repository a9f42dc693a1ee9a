import type { JSX } from 'react';
import type { MarkedPiece } from './mark-matches.ts';

/** A text in which what was searched for is marked. */
export function MarkedText({ pieces }: { readonly pieces: readonly MarkedPiece[] }): JSX.Element {
  return (
    <>
      {pieces.map(({ at, text, marked }) =>
        marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
      )}
    </>
  );
}
