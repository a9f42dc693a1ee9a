import type { ContactLine } from './contact-props.ts';

/** Where the newest turn begins: at the trainee's last words or silence, else at the start. */
export function findNewestTurn(lines: readonly ContactLine[]): number {
  return Math.max(0, lines.findLastIndex(endsTurn));
}

/** How many turns the trainee has taken; changes exactly when the conversation moves on. */
export function countTurns(lines: readonly ContactLine[]): number {
  return lines.filter(endsTurn).length;
}

function endsTurn({ kind }: ContactLine): boolean {
  return kind === 'chosen' || kind === 'silence';
}
