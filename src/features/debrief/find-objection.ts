import type { Objection } from '../../core/play/apply-objection.ts';
import type { ObjectionTarget } from '../../core/play/run-log.ts';

/** What was said against a practice or a position, if anything. */
export function findObjection(
  objections: readonly Objection[],
  target: ObjectionTarget,
): Objection | undefined {
  return objections.find(({ on }) =>
    'practice' in on
      ? 'practice' in target && on.practice === target.practice
      : 'position' in target && on.position === target.position,
  );
}
