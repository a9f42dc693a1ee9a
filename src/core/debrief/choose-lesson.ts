import type { DebriefDecision, DebriefRecord, Lesson } from './debrief.ts';

/**
 * The one thing to do differently: the costliest breach, else the largest loss; the record counts
 * as one. Of equals the earlier.
 */
export function chooseLesson(
  decisions: readonly DebriefDecision[],
  record: DebriefRecord,
): Lesson | null {
  const breaches = decisions.filter(({ kind }) => kind === 'breach');
  const [first] = (breaches.length > 0 ? breaches : decisions).toSorted((a, b) => b.loss - a.loss);
  if (first?.kind === 'breach') return { kind: 'breach', decision: first.decision };
  if (record.loss > (first?.loss ?? 0)) {
    const wrong = record.items.filter(({ loss }) => loss > 0);
    return { kind: 'record', items: wrong.map(({ item }) => item) };
  }
  return first === undefined || first.loss === 0
    ? null
    : { kind: 'loss', decision: first.decision };
}
