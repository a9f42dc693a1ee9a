import type { Problem } from '../source/problem.ts';
import { readItems, readKey } from '../source/read-entries.ts';
import type { Source } from '../source/read-source.ts';
import { reportProblem } from '../source/report-problem.ts';

/** Law facts whose last check lies more than a year back, and ids used twice. */
export function checkLaw(source: Source, today: string): Problem[] {
  const seen = new Set<unknown>();
  return readItems(readKey(source.value, 'law')).flatMap((entry, index) => {
    const id = readKey(entry, 'id');
    const checkedOn = readKey(entry, 'checkedOn');
    const twice = seen.has(id);
    seen.add(id);
    const problems: Problem[] = [];
    if (twice) {
      const values = { id: String(id) };
      problems.push(reportProblem(source, 'shape', ['law', index, 'id'], 'id-used-twice', values));
    }
    if (typeof checkedOn === 'string' && addYear(checkedOn) < today) {
      const path = ['law', index, 'checkedOn'];
      problems.push(reportProblem(source, 'overdue', path, 'overdue-law', { date: checkedOn }));
    }
    return problems;
  });
}

/** Days as `YYYY-MM-DD`, which compare as text. */
function addYear(day: string): string {
  return `${String(Number(day.slice(0, 4)) + 1).padStart(4, '0')}${day.slice(4)}`;
}
