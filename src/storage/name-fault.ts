import type { Stored, StorageFault } from './stored.ts';

/** By the names of DOMExceptions; what is not here is `unknown`. */
const FAULTS: Readonly<Record<string, StorageFault>> = {
  QuotaExceededError: 'quota',
  ConstraintError: 'conflict',
  VersionError: 'newer-version',
  InvalidStateError: 'closed',
  SecurityError: 'unavailable',
  NotSupportedError: 'unavailable',
  ReferenceError: 'unavailable',
  TimeoutError: 'timeout',
};

/** Turns what a browser threw into one of our few faults. */
export function nameFault(error: unknown): Extract<Stored<never>, { ok: false }> {
  if (!(error instanceof Error)) return { ok: false, fault: 'unknown', detail: String(error) };
  const fault = Object.hasOwn(FAULTS, error.name) ? FAULTS[error.name] : undefined;
  return { ok: false, fault: fault ?? 'unknown', detail: `${error.name}: ${error.message}` };
}
