import { hashContent } from '../core/play/hash-content.ts';

/**
 * A new id for a run whose id is taken by another: a UUID (version 8) computed from the old one,
 * so that the same file imported twice means the same runs.
 */
export function deriveRunId(run: string, count: number): string {
  const digits = hashContent([run, count, 'a']) + hashContent([run, count, 'b']);
  return [
    digits.slice(0, 8),
    digits.slice(8, 12),
    `8${digits.slice(13, 16)}`,
    `8${digits.slice(17, 20)}`,
    digits.slice(20),
  ].join('-');
}
