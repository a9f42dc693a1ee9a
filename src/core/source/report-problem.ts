import { ERROR_CODES } from './problem.ts';
import type { ErrorCode, Path, Problem, WarningCode } from './problem.ts';
import type { Source } from './read-source.ts';

const errors: ReadonlySet<string> = new Set(ERROR_CODES);

/** A problem at the place that `path` has in its source. */
export function reportProblem(
  source: Source,
  code: ErrorCode | WarningCode,
  path: Path,
  detail: string,
  values: Problem['values'] = {},
  on: 'value' | 'key' = 'value',
): Problem {
  return {
    severity: errors.has(code) ? 'error' : 'warning',
    code,
    file: source.file,
    ...source.locate(path, on),
    path,
    detail,
    values,
  };
}
