import type { RunEvent } from '../../core/play/run-log.ts';
import type { Contact } from './create-contact.ts';

/**
 * What follows without anybody's doing: a record that has nothing to ask is written empty, and a
 * written record ends the run. Null where a person must act, or nothing is left.
 */
export function planEvent(contact: Contact | null): RunEvent | null {
  const run = contact?.run() ?? null;
  if (contact === null || run?.phase !== 'record') return null;
  if (run.record === null) {
    return run.items.length === 0 ? { type: 'record-written', kept: [] } : null;
  }
  const outcome = contact.machine.nodes[run.situation.node]?.id ?? '';
  return { type: 'run-ended', outcome };
}
