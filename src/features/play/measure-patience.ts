import { listOpenChoices } from '../../core/situation/open-choices.ts';
import type { Patience, TimeLimits } from './contact-props.ts';
import type { Contact } from './create-contact.ts';

/** The choice that silence makes in the present scene, with its seconds; null where none does. */
export function findSilence(contact: Contact | null): { choice: string; after: number } | null {
  const run = contact?.run() ?? null;
  if (contact === null || run?.phase !== 'playing') return null;
  const timed = listOpenChoices(contact.machine, run.situation).find((choice) => choice.timed);
  const after = timed?.choice.after ?? null;
  return timed === undefined || after === null ? null : { choice: timed.id, after };
}

/**
 * How far the other side's patience has gone; null where nothing is timed or limits are off.
 * @param used seconds of silence in this scene
 */
export function measurePatience({
  contact,
  timeLimits,
  used,
}: {
  readonly contact: Contact | null;
  readonly timeLimits: TimeLimits;
  readonly used: number;
}): Patience | null {
  const silence = timeLimits === 'off' ? null : findSilence(contact);
  if (silence === null) return null;
  const total = silence.after * (timeLimits === 'long' ? 2 : 1);
  return { total, left: Math.max(0, total - used) };
}
