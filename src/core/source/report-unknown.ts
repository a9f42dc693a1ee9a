import type { ErrorCode, Path, Problem } from './problem.ts';
import type { Source } from './read-source.ts';
import { reportProblem } from './report-problem.ts';

/**
 * A reference to nothing, with what exists instead. The message bears the code's name unless
 * `detail` says otherwise.
 */
export function reportUnknown(
  source: Source,
  code: ErrorCode,
  path: Path,
  id: string,
  known: Iterable<string>,
  on: 'value' | 'key' = 'value',
  detail: string = code,
): Problem {
  const problem = reportProblem(source, code, path, detail, { id }, on);
  return { ...problem, suggest: { wanted: id, known } };
}
