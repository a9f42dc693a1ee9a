import type { ObjectionTarget, RunEvent } from './run-log.ts';

/** "I see this differently": words against a practice or a position. */
export interface Objection {
  readonly on: ObjectionTarget;
  readonly text: string;
}

type ObjectionEvent = Extract<RunEvent, { type: 'objection-raised' | 'objection-withdrawn' }>;

/** The latest word on a target counts; withdrawing what is not there changes nothing. */
export function applyObjection(
  objections: readonly Objection[],
  event: ObjectionEvent,
): readonly Objection[] {
  const target = nameTarget(event.on);
  const at = objections.findIndex(({ on }) => nameTarget(on) === target);
  if (event.type === 'objection-withdrawn') return objections.filter((_, index) => index !== at);
  const objection = { on: event.on, text: event.text };
  return at === -1 ? [...objections, objection] : objections.with(at, objection);
}

function nameTarget(on: ObjectionTarget): string {
  return 'practice' in on ? `practice ${on.practice}` : `position ${on.position}`;
}
