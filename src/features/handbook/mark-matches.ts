import { foldText } from './fold-text.ts';

/** A stretch of a text; those that answer the search are marked. */
export interface MarkedPiece {
  /** Where it starts in the text. */
  readonly at: number;
  readonly text: string;
  readonly marked: boolean;
}

/** Cuts a text into pieces, marking each place where one of the folded terms stands. */
export function markMatches(text: string, terms: readonly string[]): MarkedPiece[] {
  const folded = foldText(text);
  const marks = Array.from({ length: text.length }, () => false);
  for (const term of terms) {
    if (term === '') continue;
    for (let at = folded.text.indexOf(term); at !== -1; at = folded.text.indexOf(term, at + 1)) {
      const start = folded.from[at] ?? 0;
      // A character that folds into several is marked whole; marks above a letter go with it.
      const last = folded.from[at + term.length - 1] ?? start;
      const end = folded.from.slice(at + term.length).find((place) => place > last) ?? text.length;
      marks.fill(true, start, end);
    }
  }
  return joinRuns(text, marks);
}

function joinRuns(text: string, marks: readonly boolean[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && marks[at] === marks[start]) continue;
    pieces.push({ at: start, text: text.slice(start, at), marked: marks[start] === true });
    start = at;
  }
  return pieces.filter((piece) => piece.text !== '');
}
