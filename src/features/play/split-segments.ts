import type { Channel } from '../../core/scenario/scenario-schema.ts';
import type { ContactLine } from './contact-props.ts';

/** Lines in a row that came over one channel. */
export interface Segment {
  readonly channel: Channel;
  readonly lines: readonly ContactLine[];
  /** Of its first line, in the whole conversation. */
  readonly from: number;
}

/** The conversation by channel: a contact may begin in a chat and go on by phone. */
export function splitSegments(lines: readonly ContactLine[]): readonly Segment[] {
  const starts = lines.flatMap(({ channel }, at) => (lines[at - 1]?.channel === channel ? [] : at));
  return starts.flatMap((from, n) => {
    const channel = lines[from]?.channel;
    return channel === undefined ? [] : { channel, lines: lines.slice(from, starts[n + 1]), from };
  });
}
