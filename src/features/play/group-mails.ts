import type { ContactLine } from './contact-props.ts';

/** A mail in a thread, or words that stand beside it (narration, silence, a coach's note). */
export type ThreadPart =
  | { readonly kind: 'aside'; readonly line: ContactLine }
  | {
      readonly kind: 'mail';
      readonly first: ContactLine;
      readonly mine: boolean;
      readonly subject: string | null;
      readonly paragraphs: readonly ContactLine[];
    };

/** Lines in a row from one hand make one mail; a subject begins a new one. */
export function groupMails(lines: readonly ContactLine[]): readonly ThreadPart[] {
  const parts: ThreadPart[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    const isAwaited = last?.kind === 'mail' && last.paragraphs.length === 0;
    if (line.kind === 'subject') {
      parts.push({ kind: 'mail', first: line, mine: false, subject: line.text, paragraphs: [] });
    } else if (line.kind === 'says' && last?.kind === 'mail' && isSameHand(last.first, line)) {
      parts[parts.length - 1] = { ...last, paragraphs: [...last.paragraphs, line] };
    } else if (line.kind === 'says' || line.kind === 'chosen') {
      const mine = line.kind === 'chosen';
      parts.push({ kind: 'mail', first: line, mine, subject: null, paragraphs: [line] });
    } else if (isAwaited) {
      // Told before the mail is read: it stands above it, not between subject and words.
      parts.splice(-1, 0, { kind: 'aside', line });
    } else {
      parts.push({ kind: 'aside', line });
    }
  }
  return parts;
}

function isSameHand(first: ContactLine, line: ContactLine): boolean {
  return (
    first.kind !== 'chosen' &&
    first.voice === line.voice &&
    (first.speaker === null || first.speaker.name === line.speaker?.name)
  );
}
