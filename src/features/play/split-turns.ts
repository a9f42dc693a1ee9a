import type { Channel } from '../../core/scenario/scenario-schema.ts';
import type { ContactLine } from './contact-props.ts';

export interface TurnLine extends ContactLine {
  /** Somebody else spoke before over this channel, so the voice is named. */
  readonly named: boolean;
}

/** Lines of one turn in a row that came over one channel. */
export interface Segment {
  readonly channel: Channel;
  readonly lines: readonly TurnLine[];
  /** What was said before came by another way. */
  readonly changes: boolean;
}

/** From one decision to the next: the words chosen, and all that they brought about. */
export interface Turn {
  /** Stable, and another one for each choice that could have been made. */
  readonly key: string;
  readonly segments: readonly Segment[];
}

/** The conversation turn by turn; a contact may begin in a chat and go on by phone. */
export function splitTurns(lines: readonly ContactLine[]): readonly Turn[] {
  const turns: { readonly key: string; readonly segments: Segment[] }[] = [];
  let segment: { readonly lines: TurnLine[] } = { lines: [] };
  let last: ContactLine | undefined;
  let voiced: ContactLine | undefined;
  for (const line of lines) {
    const changes = last !== undefined && last.channel !== line.channel;
    const begins = last === undefined || line.kind === 'chosen' || line.kind === 'silence';
    if (changes) voiced = undefined;
    if (begins) turns.push({ key: line.key, segments: [] });
    if (begins || changes) {
      const next = { channel: line.channel, lines: [], changes };
      turns.at(-1)?.segments.push(next);
      segment = next;
    }
    segment.lines.push({ ...line, named: !sharesVoice(line, voiced) });
    if (line.kind === 'says' || line.kind === 'chosen') voiced = line;
    last = line;
  }
  return turns;
}

function sharesVoice(line: ContactLine, before: ContactLine | undefined): boolean {
  return (
    before?.kind === line.kind &&
    before.voice === line.voice &&
    before.speaker?.name === line.speaker?.name
  );
}
