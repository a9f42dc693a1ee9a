import type { z } from 'zod';
import { appendAll } from './append-all.ts';
import { describeFound } from './describe-found.ts';
import { LIMITS } from './limits.ts';
import type { Path, Problem } from './problem.ts';
import type { Source } from './read-source.ts';
import { reportProblem } from './report-problem.ts';

type Issue = z.core.$ZodIssue;

/**
 * Holds a file against a closed schema. Every fault becomes a `shape` problem at its place;
 * `data` is null when there is one.
 */
export function checkShape<Schema extends z.ZodType>(
  source: Source,
  schema: Schema,
): { data: z.infer<Schema> | null; problems: Problem[] } {
  if (source.value === undefined) return { data: null, problems: [] };
  if (source.value === null) {
    return { data: null, problems: [reportProblem(source, 'shape', [], 'file-is-empty')] };
  }
  const result = schema.safeParse(source.value, { reportInput: true });
  const problems = findForbiddenKeys(source, source.value, []);
  if (result.success) return { data: problems.length > 0 ? null : result.data, problems };
  const issues = result.error.issues.slice(0, LIMITS.faultsPerFile);
  appendAll(
    problems,
    issues.flatMap((issue) => describeIssue(source, issue, [])),
  );
  return { data: null, problems };
}

/** Keys that the schema library passes over in silence. */
function findForbiddenKeys(source: Source, value: unknown, path: Path): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return key === '__proto__'
      ? [reportProblem(source, 'shape', at, 'bad-id', { found: key }, 'key')]
      : findForbiddenKeys(source, inner, at);
  });
}

function describeIssue(source: Source, issue: Issue, prefix: Path): Problem[] {
  const path: Path = [
    ...prefix,
    ...issue.path.map((part) => (typeof part === 'number' ? part : String(part))),
  ];
  const shape = (
    detail: string,
    values: Problem['values'] = {},
    at: Path = path,
    on: 'value' | 'key' = 'value',
  ): Problem => reportProblem(source, 'shape', at, detail, values, on);
  const missingKey = (): Problem => shape('missing-key', { key: String(path.at(-1) ?? '') });
  const found = 'input' in issue ? describeFound(issue.input) : '';

  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, LIMITS.faultsPerFile).map((key) => {
        const known = issue.message.split(' ');
        const values = { key, allowed: known.join(', ') };
        const problem = shape('unknown-key', values, [...path, key], 'key');
        return { ...problem, suggest: { wanted: key, known } };
      });
    case 'invalid_type':
      if (issue.input === undefined) return [missingKey()];
      if (issue.input === null && issue.expected === 'string') return [shape('text-is-empty')];
      return [shape(`expected-${describeExpected(issue.expected)}`, { found })];
    case 'invalid_value': {
      if (issue.input === undefined) return [missingKey()];
      const allowed = issue.values.map(String);
      const problem = shape('not-one-of', { found, allowed: allowed.join(', ') });
      return [
        {
          ...problem,
          suggest: {
            wanted: typeof issue.input === 'string' ? issue.input : found,
            known: allowed,
          },
        },
      ];
    }
    case 'invalid_key':
      return [
        shape(issue.issues[0]?.message ?? 'bad-id', { found: String(path.at(-1)) }, path, 'key'),
      ];
    case 'invalid_union':
      return describeUnion(source, issue, path, found);
    case 'too_small':
      return [
        shape(
          issue.origin === 'array'
            ? 'list-too-short'
            : issue.origin === 'string'
              ? 'text-is-empty'
              : 'number-too-small',
          { found, least: Number(issue.minimum) },
        ),
      ];
    case 'too_big':
      return [
        shape(
          issue.origin === 'array'
            ? 'list-too-long'
            : issue.origin === 'string'
              ? 'text-too-long'
              : 'number-too-large',
          { found, most: Number(issue.maximum) },
        ),
      ];
    case 'custom':
    case 'invalid_format':
      return [shape(issue.message, { found })];
    default:
      return [shape('wrong-value', { found })];
  }
}

/** Of the forms a value may take, speaks of the one the author came nearest to. */
function describeUnion(
  source: Source,
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  found: string,
): Problem[] {
  const missing = (issues: readonly Issue[]): number =>
    issues.filter((inner) => inner.path.length === 0 && inner.code === 'invalid_type').length;
  const candidates = issue.errors
    .filter((issues) => missing(issues) === 0)
    .toSorted((a, b) => rankIssues(a) - rankIssues(b));
  const nearest = candidates[0];
  const speaksOfTheWhole = nearest?.every((inner) => inner.path.length === 0) !== false;
  if (nearest === undefined || speaksOfTheWhole || rankIssues(nearest) >= 100) {
    const detail = issue.message.startsWith('not-a-') ? issue.message : 'wrong-value';
    return [reportProblem(source, 'shape', path, detail, { found })];
  }
  return nearest.flatMap((inner) => describeIssue(source, inner, path));
}

/** Fewer and deeper faults are nearer; a form whose own key is missing is far. */
function rankIssues(issues: readonly Issue[]): number {
  return issues.reduce((rank, issue) => {
    const lacksKey = issue.input === undefined && issue.path.length === 1;
    return rank + (lacksKey ? 100 : issue.code === 'unrecognized_keys' ? 10 : 1);
  }, 0);
}

function describeExpected(expected: string): string {
  const kinds: Record<string, string> = {
    string: 'text',
    number: 'number',
    int: 'integer',
    boolean: 'yes-no',
    array: 'list',
    object: 'keys',
    record: 'keys',
  };
  return kinds[expected] ?? 'other';
}
