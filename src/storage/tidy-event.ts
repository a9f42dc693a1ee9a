import { RUN_ID_PATTERN, RUN_LIMITS } from '../core/play/run-limits.ts';
import type { RunEvent } from '../core/play/run-log.ts';

/**
 * What may be stored, or null. Everything stored must pass the gate of a backup one day
 * (`readBackup`), so its bounds hold here too; half a character, as a field with a limit cuts an
 * emoji, becomes the sign for an unknown one.
 */
export function tidyEvent(run: string, at: number, event: RunEvent): RunEvent | null {
  if (!RUN_ID_PATTERN.test(run) || at >= RUN_LIMITS.events) return null;
  if ((at === 0) !== (event.type === 'run-started')) return null;
  if (!('text' in event)) return event;
  if (event.text.length > RUN_LIMITS.words) return null;
  if (event.type === 'objection-raised' && event.text.trim() === '') return null;
  return { ...event, text: event.text.toWellFormed() };
}
