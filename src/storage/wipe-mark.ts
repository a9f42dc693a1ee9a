/**
 * A small mark outside the database: this device has kept runs. A mark beside an empty database
 * means that the browser took the runs away, and that is said rather than hidden.
 */
export interface WipeMark {
  /** When the first run was kept; ms since 1970. */
  readonly since: number;
  /** How many runs there were. */
  readonly runs: number;
}

const KEY = 'goodfaith-runs';

/** Null where there is none, or nothing that can be understood. */
export function readWipeMark(): WipeMark | null {
  try {
    const mark: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof mark !== 'object' || mark === null) return null;
    if (!('since' in mark) || typeof mark.since !== 'number') return null;
    if (!('runs' in mark) || typeof mark.runs !== 'number') return null;
    return { since: mark.since, runs: mark.runs };
  } catch {
    return null;
  }
}

/** Keeps the day of the first mark. */
export function writeWipeMark(runs: number, now: number): void {
  try {
    const since = readWipeMark()?.since ?? now;
    localStorage.setItem(KEY, JSON.stringify({ since, runs } satisfies WipeMark));
  } catch {
    // Without the mark a wiped device looks like a new one; nothing else is lost.
  }
}

/** When people delete their data themselves, or have read that it was wiped. */
export function clearWipeMark(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Where it cannot be removed it could not be written.
  }
}
